using ReportCompiler.Schema.Parsing;
using ReportCompiler.Templates;
using ReportCompiler.Testing;

namespace ReportCompiler.Workspace.Tests.Formatting;

/// <summary>Reports filled in on the form of another year are told from those with mistakes of their own.</summary>
public class OtherVersionTests
{
    private const string Name = "reports/a/2023.yaml";
    private const string Documents = "template: gov-info-disclosure\nagency: a\nyear: 2023\n\ndisclosure:\n  documents:\n";

    private static readonly string Of2019 = ReportOf("huaxian-hrss/2019.yaml", "year: 2019", "year: 2023");
    private static readonly string Of2021 = ReportOf("suqian/2024.yaml", "year: 2024", "year: 2023");

    [Fact]
    public void ReportOnTheOldFormHasOneFinding()
    {
        var parsed = ReportParser.Parse(Name, Of2019, Forms.Catalog);

        Assert.Equal(
            "reports/a/2023.yaml(6,7): RC2019: the rows and columns are those of the form for 2019 to 2020; for 2023 another version applies",
            Assert.Single(parsed.Findings).ToString());
        Assert.Equal(2019, parsed.Engine!.Form.Version);
    }

    [Fact]
    public void ReportOnALaterFormHasOneFinding() =>
        Assert.Equal(["RC2019"], Found(Of2021.Replace("year: 2023", "year: 2020", StringComparison.Ordinal)));

    [Theory]
    [InlineData("  received:  ", "  receivd:  ", "RC2008", "RC2019")]
    [InlineData("    services:    [", "    servces:    [", "RC2008", "RC2019")]
    [InlineData("[     0,    0,    0,    0,    0,   12,   12]", "[     0,    0,    0,    0,    0,   x,   12]", "RC2019", "RC2030")]
    public void ItsOwnMistakesAreFoundBesides(string right, string wrong, params string[] found) =>
        Assert.Equal(found, Found(Of2019.Replace(right, wrong, StringComparison.Ordinal)));

    // What stands there is of the old form; what of it is lacking or divided otherwise is said besides, once.
    [Theory]
    [InlineData(2021, "", "")]
    [InlineData(2022, "", "")]
    [InlineData(2024, "", "")]
    [InlineData(2025, "", "")]
    [InlineData(2023, "    services: ", "", "RC2010")]
    [InlineData(2023, "    normative: ", "", "RC2010")]
    [InlineData(2023, "    centralized: ", "", "RC2013")]
    [InlineData(2023, "    charges: ", "", "RC2013")]
    [InlineData(2023, "    granted: ", "", "RC2010")]
    [InlineData(2023, "    licenses: ", "    licenses: 4\n", "RC2012")]
    [InlineData(2023, "    charges: ", "    charges: 4\n", "RC2012")]
    [InlineData(2023, "    penalties: ", "    penalties: 4\n", "RC2012")]
    [InlineData(2023, "    other: ", "    other:\n      overdueCorrection: [0]\n      unpaidFee: [0]\n      miscellaneous: 0\n", "RC2008", "RC2008", "RC2008")]
    [InlineData(2023, "    other: ", "    others: [0, 0, 0, 0, 0, 0, 0]\n", "RC2008")]
    [InlineData(2023, "    other: ", "    other: [0, 0, 0, 0, 0, 0, 0\n", "RC2016")]
    [InlineData(2023, "    coercion: ", "    coercion: [0, 0, -]\n", "RC2035")]
    public void OldFormIsRecognisedInEveryYearAndInPart(int year, string row, string instead, params string[] besides)
    {
        var text = Of2019.Replace("year: 2023", FormattableString.Invariant($"year: {year}"), StringComparison.Ordinal);
        var start = row.Length == 0 ? text.Length : text.IndexOf(row, StringComparison.Ordinal);
        var end = row.Length == 0 ? start : text.IndexOf('\n', start) + 1;

        Assert.Equal([.. besides.Append("RC2019").Order(StringComparer.Ordinal)], Found(text[..start] + instead + text[end..]));
    }

    [Theory]
    [InlineData("    regulations: {本年新制作数量: 3, 本年新公开数量: 3, 对外公开总数量: 9}\n    normative: {本年新制作数量: 3, 本年新公开数量: 3, 对外公开总数量: 9}\n", true)]
    [InlineData("    regulations: {本年制发件数: 3, 本年废止件数: 3, 现行有效件数: 9}\n    normative: {本年制发件数: 3, 本年废止件数: 3, 现行有效件数: 9}\n", false)]
    [InlineData("    regulations: {本年制发件数: 3, 本年废止件: 3, 现行有效件数: 9}\n    normative: {本年制发件数: 3, 本年废止件数: 3, 现行有效件数: 9}\n", false)]
    public void LabelsDecide(string rows, bool isOld) => Assert.Equal(isOld, Found(Documents + rows).Contains("RC2019"));

    [Theory]
    [InlineData("    licenses:    1573179", "    licenses:    [1, 2, 1573179]")]
    [InlineData("  licensing:", "  licensng:")]
    [InlineData("    coercion:      29351", "    coercion:      29351\n    services: 5")]
    [InlineData("  fees:  ", "  procurement:\n    centralized: [0, 0]\n  fees:  ")]
    public void ReportOnItsOwnFormWithAMistakeKeepsIt(string right, string wrong)
    {
        var found = Found(Of2021.Replace(right, wrong, StringComparison.Ordinal));

        Assert.NotEmpty(found);
        Assert.DoesNotContain("RC2019", found);
    }

    // Two of 37 published reports have the form of 2021 with （六）其他处理 as one row.
    [Fact]
    public void OneGroupAsItWasOnTheOldFormDoesNotMakeItThat()
    {
        var start = Of2021.IndexOf("    other:  ", StringComparison.Ordinal);
        var end = Of2021.IndexOf("    total:  ", StringComparison.Ordinal);

        Assert.DoesNotContain("RC2019", Found(Of2021[..start] + "    other: [465, 3, 0, 1, 0, 0, 469]\n" + Of2021[end..]));
    }

    [Fact]
    public void DraftWithoutTablesIsOfNoOtherForm() =>
        Assert.DoesNotContain("RC2019", Found("template: gov-info-disclosure\nagency: a\nyear: 2023\noverview: |\n  Text.\n"));

    private static List<string> Found(string text) =>
        [.. ReportParser.Parse(Name, text, Forms.Catalog).Findings.Select(finding => finding.Definition.Id).Order(StringComparer.Ordinal)];

    private static string ReportOf(string file, string year, string other) =>
        File.ReadAllText(Path.Combine(RepositoryTree.Root, "reports", file)).Replace(year, other, StringComparison.Ordinal);
}
