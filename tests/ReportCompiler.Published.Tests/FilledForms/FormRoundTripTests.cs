using System.Globalization;
using ReportCompiler.Published.Importing;
using ReportCompiler.Published.Tests.Support;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Templates;

namespace ReportCompiler.Published.Tests.FilledForms;

/// <summary>Forms handed out, filled in and read back: every cell in its place.</summary>
public class FormRoundTripTests
{
    public static TheoryData<string> Folders => [.. PublishedSite.Folders];

    public static TheoryData<string, int> Versions
    {
        get
        {
            var versions = new TheoryData<string, int>();
            foreach (var form in Forms.Catalog.Engines.Select(engine => engine.Form))
            {
                versions.Add(form.Family, form.Years.First);
            }

            return versions;
        }
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void ReportComesBackAsItWasFilledIn(string folder)
    {
        var report = PublishedSite.Report(folder);

        var reading = FormCopies.Read(("form.xlsx", FormCopies.Fill(FormCopies.BlankFor(report), report)));

        Assert.Empty(reading.Findings);
        Assert.True(reading.IsSure);
        Assert.Equal(Entered(report), Entered(Readings.ReportOf(reading)));
        Assert.Equal(Readings.Cells(report).Count, Readings.Cells(Readings.ReportOf(reading)).Count);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void EveryCellOfEveryVersionComesBack(string family, int year)
    {
        var (bytes, form) = FormCopies.BlankOf(Forms.Catalog.Find(family, year)!.Form, year);
        var expected = form.PresentCells.Where(cell => !cell.IsDerived).ToDictionary(cell => cell.Path, EntryFor, StringComparer.Ordinal);
        Assert.NotEmpty(expected);

        var reading = FormCopies.ReadOfTown(FormEditor.Edit(bytes, editor =>
        {
            foreach (var (path, text) in expected)
            {
                editor.Set("cell." + path, text);
            }
        }));

        Assert.Empty(reading.Findings);
        // A change is written with its sign.
        Assert.Equal(expected, ValuesOf(reading).ToDictionary(value => value.Key, value => value.Value.TrimStart('+'), StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void BlankFormComesBackBlank(string family, int year)
    {
        var reading = FormCopies.ReadOfTown(FormCopies.BlankOf(Forms.Catalog.Find(family, year)!.Form, year).Bytes);

        Assert.Empty(reading.Findings);
        Assert.Empty(ValuesOf(reading));
        Assert.All(reading.Content!.Narratives, Assert.Null);
    }

    [Fact]
    public void LinesLeftBlankAreNone()
    {
        var (bytes, _) = FormCopies.BlankOf(Forms.Catalog.Find("us-foia-annual", 2024)!.Form, 2024);

        var reading = FormCopies.ReadOfTown(FormEditor.Edit(bytes, editor =>
        {
            editor.Set("cell.exemption3.statutes.2.statute", "18 U.S.C. 1");
            editor.Set("cell.exemption3.statutes.2.ONE.times", "4");
        }));

        var values = ValuesOf(reading);
        Assert.Equal("18 U.S.C. 1", values["exemption3.statutes.1.statute"]);
        Assert.Equal("4", values["exemption3.statutes.1.ONE.times"]);
        Assert.DoesNotContain(reading.Content!.Form.PresentCells, cell => cell.Path.StartsWith("exemption3.statutes.2", StringComparison.Ordinal));
        Assert.DoesNotContain(reading.Content.Form.PresentCells, cell => cell.Path.StartsWith("exemption3.statutes.1.T-W", StringComparison.Ordinal));
    }

    private static SortedDictionary<string, string> Entered(Report report)
    {
        var cells = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var cell in report.Form.PresentCells.Where(cell => !cell.IsDerived))
        {
            cells.Add(cell.Path, $"{report[cell.Index].State} {CellFormat.Write(report[cell.Index], cell.Type)}");
        }

        return cells;
    }

    private static Dictionary<string, string> ValuesOf(PublishedReading reading)
    {
        Assert.True(reading.Content is not null, string.Join('\n', reading.Findings));
        return reading.Content!.Form.PresentCells.Where(cell => reading.Content.Values[cell.Index] is not null)
            .ToDictionary(cell => cell.Path, cell => reading.Content.Values[cell.Index]!, StringComparer.Ordinal);
    }

    // Something that may stand in the cell, and that no neighbour has.
    private static string EntryFor(FormCell cell) => cell.Type.Kind switch
    {
        CellKind.Date => new DateTime(2001, 1, 1).AddDays(cell.Index % 5000).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        CellKind.Text => FormattableString.Invariant($"words {cell.Index}"),
        CellKind.Decimal when cell.Type.Scale > 1 => FormattableString.Invariant($"{cell.Index % 90}.25"),
        _ => (cell.Index % 90).ToString(CultureInfo.InvariantCulture),
    };
}
