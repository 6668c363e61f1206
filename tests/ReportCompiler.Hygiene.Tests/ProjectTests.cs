using ReportCompiler.Testing;

namespace ReportCompiler.Hygiene.Tests;

/// <summary>
/// Schema &lt;- CodeFixes, which Generator only packs; Schema &lt;- Generator; Schema &lt;- Model &lt;- Workspace &lt;- Publishing &lt;-
/// Cli, with Templates on Model, LanguageServer and Published on Workspace, Documents and Preview on Publishing. No room reaches back.
/// </summary>
public class ProjectTests
{
    private const string Schema = "ReportCompiler.Schema";
    private const string Pages = "ReportCompiler.Pages";
    private const string CodeFixes = "ReportCompiler.CodeFixes";
    private const string Generator = "ReportCompiler.Generator";
    private const string Model = "ReportCompiler.Model";
    private const string Workspace = "ReportCompiler.Workspace";
    private const string Published = "ReportCompiler.Published";
    private const string Publishing = "ReportCompiler.Publishing";
    private const string LanguageServer = "ReportCompiler.LanguageServer";
    private const string Preview = "ReportCompiler.Preview";
    private const string Documents = "ReportCompiler.Documents";
    private const string Templates = "ReportCompiler.Templates";
    private const string Cli = "ReportCompiler.Cli";
    private const string Reports = "ReportCompiler.Reports";
    private const string Package = "ReportCompiler.Package";
    private const string ProjectTemplates = "ReportCompiler.ProjectTemplates";

    private static readonly string[] FreeRooms = ["tests", "benchmarks", "samples"];

    private static readonly Dictionary<string, string[]> MayReference = new(StringComparer.Ordinal)
    {
        [Schema] = [],
        [Pages] = [Schema],
        [CodeFixes] = [Schema],
        [Generator] = [Schema, Pages, CodeFixes],
        [Model] = [Schema],
        [Workspace] = [Schema, Model],
        [Published] = [Schema, Workspace],
        [Publishing] = [Schema, Pages, Model, Workspace],
        [Documents] = [Schema, Workspace, Publishing],
        [LanguageServer] = [Schema, Workspace],
        [Preview] = [Schema, Workspace, Publishing],
        [Templates] = [Schema, Model],
        [Cli] = [Schema, Pages, Workspace, Published, Publishing, Documents, LanguageServer, Preview, Templates],
        [Reports] = [Schema, Model, Templates],
        [Package] = [Schema, Generator, Model],
        [ProjectTemplates] = [],
    };

    private static readonly Dictionary<string, string[]> MayBuildWith = new(StringComparer.Ordinal)
    {
        [Templates] = [Schema, Generator],
        [Reports] = [Schema, Generator],
    };

    [Fact]
    public void ReferencesRunOneWay() =>
        Findings.AssertNone(
            ProjectFile.All.Where(project => !FreeRooms.Any(project.File.IsUnder)),
            project => Forbidden(project.Name, project.References, project.BuildReferences));

    [Theory]
    [InlineData(Workspace, Schema, true)]
    [InlineData(Schema, Model, false)]
    [InlineData(Workspace, Publishing, false)]
    [InlineData(Model, Generator, false)]
    [InlineData(LanguageServer, Publishing, false)]
    [InlineData(Cli, "ReportCompiler.Testing", false)]
    [InlineData("ReportCompiler.Unheard", Schema, false)]
    public void ReferenceIsJudged(string project, string reference, bool allowed) =>
        Assert.Equal(allowed, !Forbidden(project, [reference], []).Any());

    [Fact]
    public void EveryProjectIsInTheSolution()
    {
        var solution = RepositoryTree.Files.Single(file => file.RelativePath == "ReportCompiler.sln").Text;

        Findings.AssertNone(
            ProjectFile.All,
            project => solution.Contains($"\"{project.File.RelativePath.Replace('/', '\\')}\"", StringComparison.Ordinal)
                ? []
                : [$"{project.File.RelativePath} is not in the solution, so no build or test run sees it"]);
    }

    private static IEnumerable<string> Forbidden(string name, IEnumerable<string> references, IEnumerable<string> buildReferences)
    {
        if (!MayReference.TryGetValue(name, out var allowed))
        {
            return [$"{name} has no place in the map of {nameof(ProjectTests)}"];
        }

        return references.Except(allowed, StringComparer.Ordinal)
            .Select(reference => $"{name} references {reference}")
            .Concat(buildReferences.Except(MayBuildWith.GetValueOrDefault(name, []), StringComparer.Ordinal)
                .Select(reference => $"{name} is built with {reference}"));
    }
}
