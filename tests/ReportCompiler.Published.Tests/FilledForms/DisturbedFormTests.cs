using ReportCompiler.Published.Importing;
using ReportCompiler.Published.Tests.Support;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Published.Tests.FilledForms;

/// <summary>Forms that come back otherwise than they went out: what is there is read, what is doubtful is told at its place, nothing is guessed.</summary>
public class DisturbedFormTests
{
    private const string Requests = "三、收到和处理政府信息公开申请情况";

    private static readonly Report Suqian = PublishedSite.Report("suqian/2024");
    private static readonly byte[] Filled = FormCopies.Fill(FormCopies.BlankFor(Suqian), Suqian);

    [Fact]
    public void SheetsMayBeRenamedAndMovedAndRowsInserted()
    {
        var reading = Read(editor =>
        {
            editor.InsertRow(Requests);
            editor.RenameAndMove(Requests, "申请 '2'");
        });

        Assert.Empty(reading.Findings);
        Assert.Equal("1408", ValueOf(reading, "requests.results.granted.natural"));
    }

    [Fact]
    public void TextInANumberCellIsDoubtfulAtItsAddress()
    {
        var reading = Read(editor => editor.Set("cell.requests.received.natural", "约三百"));

        var finding = Assert.Single(reading.Findings);
        Assert.Equal("RC6053", finding.Definition.Id);
        Assert.Contains("约三百", finding.Message(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains($"工作表“{Requests}”，单元格 D5", finding.Message(Language.Chinese), StringComparison.Ordinal);
        Assert.Null(ValueOf(reading, "requests.received.natural"));
        Assert.False(reading.IsSure);
    }

    [Fact]
    public void FigureWithItsUnitIsConverted()
    {
        var reading = Read(editor => editor.Set("cell.disclosure.fees.charges.amount", "251000元"));

        Assert.Equal("RC6055", Assert.Single(reading.Findings).Definition.Id);
        Assert.Equal("25.1", ValueOf(reading, "disclosure.fees.charges.amount"));
    }

    [Theory]
    [InlineData("1431", false)]
    [InlineData("1432", true)]
    public void TotalThatIsTypedOverIsComparedAndNeverTaken(string typed, bool isTold)
    {
        var reading = Read(editor => editor.Set("cell.requests.results.granted.total", typed));

        Assert.Equal(isTold ? ["RC6062"] : [], reading.Findings.Select(finding => finding.Definition.Id));
        Assert.All(reading.Findings, finding => Assert.Contains("1431", finding.Message(Language.English), StringComparison.Ordinal));
        Assert.Null(ValueOf(reading, "requests.results.granted.total"));
        Assert.Equal(!isTold, reading.IsSure);
    }

    [Fact]
    public void TotalWithoutItsPartsIsToldAndNotTaken()
    {
        var reading = Read(editor =>
        {
            editor.Set("cell.requests.results.granted.natural", string.Empty);
            editor.Set("cell.requests.results.granted.total", "1431");
        });

        Assert.Equal("RC6062", Assert.Single(reading.Findings).Definition.Id);
        Assert.Null(ValueOf(reading, "requests.results.granted.total"));
    }

    [Fact]
    public void CellWhoseNameIsGoneIsFoundByItsLabelsAndTold()
    {
        var reading = Read(editor => editor.Break("cell.requests.results.granted.natural"));

        Assert.Equal("RC6064", Assert.Single(reading.Findings, finding => finding.Definition.Id != "RC6056").Definition.Id);
        Assert.Equal("1408", ValueOf(reading, "requests.results.granted.natural"));
    }

    [Fact]
    public void SheetThatIsDeletedCostsItsCellsOnly()
    {
        var reading = Read(editor => editor.Delete(Requests));

        Assert.Contains(reading.Findings, finding => finding.Definition.Id == "RC6064"
            && finding.Message(Language.Chinese).Contains(Requests, StringComparison.Ordinal));
        Assert.Null(ValueOf(reading, "requests.received.natural"));
        Assert.Equal("12", ValueOf(reading, "disclosure.documents.regulations.inForce"));
        Assert.True(reading.Counts.NotFound > 100);
        Assert.False(reading.IsSure);
    }

    [Fact]
    public void LabelThatIsChangedIsTold()
    {
        var reading = Read(editor => editor.SetAt(Requests, "D3", "个人"));

        var finding = Assert.Single(reading.Findings);
        Assert.Equal("RC6063", finding.Definition.Id);
        Assert.Contains("“自然人”被改为“个人”", finding.Message(Language.Chinese), StringComparison.Ordinal);
        Assert.Equal("1408", ValueOf(reading, "requests.results.granted.natural"));
    }

    [Fact]
    public void WhatStandsBesideTheFormIsTold()
    {
        var reading = Read(editor => editor.SetAt(Requests, "M40", "另有 3 件"));

        var finding = Assert.Single(reading.Findings);
        Assert.Equal("RC6056", finding.Definition.Id);
        Assert.Contains("M40", finding.Message(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("us-access-board", null)]
    [InlineData(null, 2023)]
    public void FormOfAnotherReportIsRefused(string? agency, int? year)
    {
        var reading = Readings.Read("form.xlsx", Filled, new ImportRequest(null, agency, year));

        Assert.Null(reading.Content);
        Assert.Equal("RC6060", Assert.Single(reading.Findings).Definition.Id);
    }

    [Theory]
    [InlineData("overall")]
    [InlineData("a\nb: c")]
    [InlineData("a.b")]
    public void HiddenSheetThatWasTamperedWithIsRefused(string component)
    {
        var report = PublishedSite.Report("us-access-board/2024");
        var bytes = FormEditor.Edit(FormCopies.BlankFor(report), editor => editor.SetAt("form", "B6", component));

        var reading = FormCopies.Read(("form.xlsx", bytes));

        Assert.Null(reading.Content);
        Assert.Equal("RC6050", Assert.Single(reading.Findings).Definition.Id);
    }

    [Fact]
    public void WhatTwoPeopleFilledInComesTogether()
    {
        var blank = FormCopies.BlankFor(Suqian);
        var one = FormEditor.Edit(blank, editor => editor.Set("cell.requests.received.natural", "7"));
        var other = FormEditor.Edit(blank, editor =>
        {
            editor.Set("cell.requests.received.business", "8");
            editor.Set("text.other", "无");
        });

        var reading = FormCopies.Read(("a.xlsx", one), ("b.xlsx", other));

        Assert.Empty(reading.Findings);
        Assert.Equal("7", ValueOf(reading, "requests.received.natural"));
        Assert.Equal("8", ValueOf(reading, "requests.received.business"));
        Assert.Contains("无", reading.Content!.Narratives);
    }

    [Fact]
    public void WhatTwoPeopleFilledInDifferentlyIsTakenFromNeither()
    {
        var blank = FormCopies.BlankFor(Suqian);
        var reading = FormCopies.Read(
            ("a.xlsx", FormEditor.Edit(blank, editor => editor.Set("cell.requests.received.natural", "7"))),
            ("b.xlsx", FormEditor.Edit(blank, editor => editor.Set("cell.requests.received.natural", "8"))));

        var finding = Assert.Single(reading.Findings);
        Assert.Equal("RC6061", finding.Definition.Id);
        Assert.Contains("'7' in a.xlsx", finding.Message(Language.English), StringComparison.Ordinal);
        Assert.Contains("'8' in b.xlsx", finding.Message(Language.English), StringComparison.Ordinal);
        Assert.Null(ValueOf(reading, "requests.received.natural"));
        Assert.False(reading.IsSure);
    }

    [Fact]
    public void LinesOfProseAreParagraphsAndNoMarks()
    {
        var reading = Read(editor => editor.Set("text.overview", "第一段 *重点* {{ requests.received.total }}\n\n第二段"));

        Assert.Equal("第一段 \\*重点\\* \\{\\{ requests.received.total \\}\\}\n\n第二段", reading.Content!.Narratives[0]);
    }

    private static PublishedReading Read(Action<FormEditor> edit) => FormCopies.Read(("form.xlsx", FormEditor.Edit(Filled, edit)));

    private static string? ValueOf(PublishedReading reading, string path) => reading.Content!.Values[reading.Content.Form.IndexOf(path)];
}
