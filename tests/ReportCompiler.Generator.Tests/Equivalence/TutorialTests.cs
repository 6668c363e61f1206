using System.Text.RegularExpressions;
using ReportCompiler.Generator.Tests.Driving;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Schema.Text;
using ReportCompiler.Testing;

namespace ReportCompiler.Generator.Tests.Equivalence;

/// <summary>The lesson on making a form: its blocks put together are a template that compiles and a report that is valid.</summary>
public partial class TutorialTests
{
    private const string Register = "agencies:\n  - {id: riverside, name: Riverside Library, level: town}\n";

    private static readonly string Lesson = File.ReadAllText(Path.Combine(RepositoryTree.Root, "docs", "tutorials", "a-new-form.md"));

    private static readonly List<string> Blocks = [.. Fence().Matches(Lesson).Select(match => match.Groups["text"].Value)];

    private static readonly string Template = string.Concat(Blocks.Where(block => !IsReport(block)));

    private static readonly string Report = Blocks.Single(IsReport);

    private static readonly Lazy<Engines> Loans = new(() => Engines.Of(new InMemoryProject(ProjectFile.Template("2026", Template))));

    [Fact]
    public void ReportOfTheLessonIsValid()
    {
        var report = Check(Loans.Value.Generated.Catalog, Report);

        Assert.Empty(report.Findings);
        Assert.Equal(17, report.Parsed.Report![report.Parsed.Report.Form.IndexOf("loans.EAST.left")].Value);
        Assert.Equal(60, report.Parsed.Report[report.Parsed.Report.Form.IndexOf("loans.overall.longest")].Value);
    }

    [Fact]
    public void WrongFigureIsFoundInTheWordsOfTheLesson()
    {
        var wrong = Report.Replace("  14,      60]", "  61,      60]", StringComparison.Ordinal);
        var finding = Assert.Single(Check(Loans.Value.Generated.Catalog, wrong).Findings);

        Assert.Contains(finding.Message(Language.English), Lesson, StringComparison.Ordinal);
    }

    [Fact]
    public void BothEnginesMeanTheSame()
    {
        var wrong = Report.Replace("[ 0,    3,        0,    3,", "[ 0,    3,        1,    3,", StringComparison.Ordinal);
        ProjectFile[] reports = [ProjectFile.Report("riverside/2026.yaml", wrong)];

        Assert.Equal(CheckTranscript.Of(Loans.Value.Interpreted, Register, reports), CheckTranscript.Of(Loans.Value.Generated.Catalog, Register, reports));
    }

    private static bool IsReport(string block) => block.StartsWith("# reports/", StringComparison.Ordinal);

    private static CheckedReport Check(FormCatalog catalog, string text) =>
        ReportSetChecker.Check([ReportParser.Parse("riverside/2026.yaml", text, catalog)], AgencyRegistry.Read("agencies.yaml", Register)).Reports.Single();

    [GeneratedRegex("```yaml\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fence();
}
