using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Schema.Tests.Support;

namespace ReportCompiler.Schema.Tests.Reading;

/// <summary>A key misspelt, a dash lost, a heading that the other version of the form has: one slip is one finding, at its place.</summary>
public class OneSlipTests
{
    [Theory]
    [InlineData("    licenses: ", "    licences: ")]
    [InlineData("    licenses: ", "    licensess: ")]
    [InlineData("    licenses: ", "    行政许可事项: ")]
    [InlineData("    licenses: ", "    permits: ")]
    [InlineData("    charges: ", "    chargs: ")]
    [InlineData("    charges: ", "    amount: ")]
    [InlineData("  licensing: ", "  licencing: ")]
    [InlineData("    penalties: ", "    penaltys: ")]
    [InlineData("    granted: ", "    grantd: ")]
    [InlineData("  reconsideration: ", "  reconsiderations: ")]
    [InlineData("  litigation:", "  litigations:")]
    public void MisspeltKeyIsOneFinding(string from, string to)
    {
        var text = RealFiles.ReportText("suqian/2024");
        Assert.Equal([$"({PlaceOf(text, from)}) RC2008"], Found(text.Replace(from, to, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("    penalties: ", "    penaltys: ", "    coercion: ", "    coersion: ")]
    [InlineData("    penalties: ", "    fines: ", "    coercion: ", "    force: ")]
    [InlineData("    regulations: ", "    regulation: ", "    normative: ", "    normatives: ")]
    [InlineData("    direct: ", "    suits: ", "    afterReconsideration: ", "    later: ")]
    public void EveryKeyOfABlockMisspeltIsAFindingEach(string first, string wrong, string second, string wrongToo)
    {
        var text = RealFiles.ReportText("suqian/2024");
        var changed = text.Replace(first, wrong, StringComparison.Ordinal).Replace(second, wrongToo, StringComparison.Ordinal);

        Assert.Equal([$"({PlaceOf(text, first)}) RC2008", $"({PlaceOf(text, second)}) RC2008"], Found(changed));
    }

    [Fact]
    public void RowBesideAMisspeltOneIsStillMissing()
    {
        var text = RealFiles.ReportText("suqian/2024");
        var start = text.IndexOf("    coercion: ", StringComparison.Ordinal);
        var without = text.Remove(start, text.IndexOf('\n', start) + 1 - start).Replace("    penalties: ", "    penaltys: ", StringComparison.Ordinal);

        Assert.Equal(["RC2008", "RC2010"], Found(without).Select(found => found[^6..]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("  rule: a\n  cell: b\n  reason: c\n", 1, 3)]
    [InlineData("  rule: a\n    cell: b\n    reason: c\n", 1, 3)]
    [InlineData("    rule: a\n    cell: b\n    reason: c\n  - rule: d\n    reason: e\n", 1, 5)]
    [InlineData("  rule: a\n    cell: b\n    reason: c\n  - rule: d\n    reason: e\n", 1, 3)]
    [InlineData("  rule: a\n  cell: b\n  reason: c\n  - rule: d\n    reason: e\n", 1, 3)]
    [InlineData("  # so published\n  rule: a\n  reason: c\n  - rule: d\n    reason: e\n", 2, 3)]
    [InlineData("rule: a\ncell: b\nreason: c\n", 1, 1)]
    [InlineData("rule: a\nreason: c\n- rule: d\n  reason: e\n", 1, 1)]
    [InlineData("    rule: a\n    reason: c\n  - rule: d\n    reason: e\n  - rule: f\n    reason: g\n", 1, 5)]
    [InlineData("  {rule: a, reason: c}\n", 1, 3)]
    [InlineData("  a: c\n", 1, 3)]
    [InlineData("  — rule: a\n    reason: c\n", 1, 3)]
    [InlineData("  • rule: a\n    reason: c\n", 1, 3)]
    [InlineData("  1. rule: a\n     reason: c\n", 1, 3)]
    public void EntryWithoutItsDashIsOneFinding(string lines, int line, int column)
    {
        var text = RealFiles.ReportText("suqian/2024") + "accepted:\n";
        var last = text.Count(character => character == '\n');

        Assert.Equal([$"({last + line},{column}) RC2013"], Found(text + lines));
    }

    [Theory]
    [InlineData("  - rule: documents-in-force\n    reason: c\n  rule: a\n    cell: b\n    reason: e\n", "RC2016")]
    [InlineData("  - rule: documents-in-force\n  cell: b\n  reason: c\n", "RC2016")]
    [InlineData("  * rule: documents-in-force\n    reason: c\n", "RC2016")]
    [InlineData("  -rule: documents-in-force\n    reason: c\n", "RC2013")]
    public void EntryThatCannotBeReadAcceptsNothing(string lines, string id)
    {
        var parsed = ReportParser.Parse("reports/suqian/2024.yaml", RealFiles.ReportText("suqian/2024") + "accepted:\n" + lines, RealFiles.Catalog);
        var found = ReportSetChecker.Check([parsed, RealFiles.Parse("suqian/2023")], RealFiles.Register).Findings;

        Assert.Equal([id], found.Select(finding => finding.Definition.Id));
    }

    private static List<string> Found(string text) =>
        [.. ReportParser.Parse("reports/suqian/2024.yaml", text, RealFiles.Catalog).Findings.Select(finding => $"{finding.Span} {finding.Definition.Id}")];

    private static string PlaceOf(string text, string key)
    {
        var at = text.IndexOf(key, StringComparison.Ordinal);
        var start = text.LastIndexOf('\n', at) + 1;
        return FormattableString.Invariant($"{text[..at].Count(character => character == '\n') + 1},{at - start + 1 + (key.Length - key.TrimStart().Length)}");
    }
}
