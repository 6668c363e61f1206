using System.Globalization;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Tests.Prose;

/// <summary>Twins are looked for among few texts; they are those that comparing every text with every other finds.</summary>
public class TwinTests
{
    private const int Reports = 60;
    private const int Run = 5;
    private const int FewestRuns = 40;

    private static readonly string[] Years = ["2021", "2022"];

    [Theory]
    [InlineData("0.95")]
    [InlineData("0.9")]
    [InlineData("0.6")]
    [InlineData("0.2")]
    [InlineData("0.01")]
    [InlineData("1")]
    public void NoTwinIsMissed(string threshold)
    {
        var texts = Texts();
        var findings = Check(threshold, texts);

        Assert.NotEmpty(findings);
        Assert.Equal(Expected(decimal.Parse(threshold, CultureInfo.InvariantCulture), texts), findings);
    }

    [Fact]
    public void LikenessIsTheSameWhenReportsAreCheckedSideBySide()
    {
        var texts = Texts();

        Assert.Equal(Check("0.6", texts), Check("0.6", texts, (count, work) => Parallel.For(0, count, work)));
    }

    private static List<string> Check(string threshold, SortedDictionary<string, string> texts, Action<int, Action<int>>? each = null)
    {
        var template = TemplateCompiler.Compile(
            "notes/1.template.yaml",
            $"template: notes\nversion: 1\nyears: 2000..\nlanguage: en\ntitle: t\nbasis: b\nsimilarity: {threshold}\nsections:\n  - {{id: notes, heading: Notes, narrative: required}}\n");
        var catalog = new FormCatalog([new TemplateEngine(template.Model!)]);
        var reports = texts.Select(text => ReportParser.Parse(
            text.Key, $"template: notes\nagency: {text.Key.Split('/')[0]}\nyear: {text.Key.Split('/')[1][..4]}\nnotes: {text.Value}\n", catalog));
        var register = "agencies:\n"
            + string.Concat(texts.Keys.Select(file => file.Split('/')[0]).Distinct().Select(id => $"  - {{id: {id}, name: {id}, level: town}}\n"));
        return [.. ReportSetChecker.Check(reports, AgencyRegistry.Read("agencies.yaml", register), each).Findings
            .Where(finding => finding.Definition == ConsistencyDiagnostics.RepeatedProse)
            .Select(
                finding => $"{finding.File}: {finding.Actual}, {texts.Keys.Single(file => finding.Message(Language.English).Contains(file, StringComparison.Ordinal))}")];
    }

    private static List<string> Expected(decimal threshold, SortedDictionary<string, string> texts)
    {
        var runs = texts.ToDictionary(text => text.Key, text => RunsOf(text.Value));
        var expected = new List<string>();
        foreach (var file in texts.Keys.Where(file => runs[file].Count >= FewestRuns))
        {
            var twin = texts.Keys
                .Where(other => other != file && runs[other].Count >= FewestRuns && string.CompareOrdinal(other.Split('/')[1], file.Split('/')[1]) <= 0)
                .Select(other => (File: other, Likeness: (decimal)runs[file].Intersect(runs[other]).Count() / runs[file].Union(runs[other]).Count()))
                .Where(other => other.Likeness >= threshold)
                .OrderByDescending(other => other.Likeness)
                .ThenBy(other => other.File, StringComparer.Ordinal)
                .FirstOrDefault();
            if (twin.File is not null)
            {
                expected.Add(FormattableString.Invariant($"{file}: {Math.Floor(twin.Likeness * 100)}, {twin.File}"));
            }
        }

        return expected;
    }

    private static HashSet<string> RunsOf(string text)
    {
        var letters = string.Concat(text.Where(char.IsLetter));
        return [.. Enumerable.Range(0, Math.Max(0, letters.Length - Run + 1)).Select(start => letters.Substring(start, Run))];
    }

    // Short and long texts; about half are another's with none, some or many of its letters changed.
    private static SortedDictionary<string, string> Texts()
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var written = new List<string>();
        var state = 1u;
        int Below(int bound) => (int)((state = (state * 1664525) + 1013904223) >> 8) % bound;
        for (var report = 0; report < Reports; report++)
        {
            var isCopy = report > 5 && Below(2) == 0;
            var text = isCopy
                ? written[Below(written.Count)].ToCharArray()
                : [.. Enumerable.Range(0, 30 + Below(300)).Select(_ => (char)('a' + Below(6)))];
            for (var change = isCopy ? Below(4) * Below(6) : 0; change > 0; change--)
            {
                text[Below(text.Length)] = (char)('a' + Below(26));
            }

            written.Add(new string(text));
            texts.Add(FormattableString.Invariant($"agency-{report / 2:D2}/{Years[report % 2]}.yaml"), written[^1]);
        }

        return texts;
    }
}
