using System.Text.RegularExpressions;
using ReportCompiler.Testing;

namespace ReportCompiler.Hygiene.Tests;

/// <summary>What is copied into other repositories gives nothing away there.</summary>
public partial class PipelineTests
{
    // A tag can be moved to other code; a commit cannot. The version beside it is for people and for what proposes updates.
    [GeneratedRegex(@"uses: [\w/.-]+@[0-9a-f]{40} # v\d+(\.\d+)*$")]
    private static partial Regex IsPinned();

    private static IEnumerable<TrackedFile> Workflows =>
        RepositoryTree.Files.Where(file => file.RelativePath.Contains(".github/workflows/", StringComparison.Ordinal));

    private static bool IsAction(TrackedFile file) => file.RelativePath == "action.yml";

    [Fact]
    public void ForeignCodeNeverRunsWithATokenThatMayWrite()
    {
        Assert.NotEmpty(Workflows);
        Findings.AssertNone(
            Workflows,
            file => file.Text.Contains("pull_request" + "_target", StringComparison.Ordinal)
                || (file.Text.Contains("workflow_run:", StringComparison.Ordinal) && file.Text.Contains("actions/checkout", StringComparison.Ordinal))
                ? [$"{file.RelativePath} may run what a pull request holds"]
                : []);
    }

    [Fact]
    public void EveryWorkflowSaysWhatItMayDoAndWhichVersionsItUses() =>
        Findings.AssertNone(
            Workflows.Concat(RepositoryTree.Files.Where(IsAction)),
            file => file.Text.Split('\n')
                .Where(line => line.Contains("uses: ", StringComparison.Ordinal) && !IsPinned().IsMatch(line))
                .Select(line => $"{file.RelativePath}: {line.Trim()}")
                .Concat(IsAction(file) || file.Text.Contains("\npermissions:", StringComparison.Ordinal)
                    ? []
                    : [$"{file.RelativePath} does not limit its permissions"]));
}
