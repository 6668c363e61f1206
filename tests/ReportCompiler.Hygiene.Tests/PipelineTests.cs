using ReportCompiler.Testing;

namespace ReportCompiler.Hygiene.Tests;

/// <summary>What is copied into other repositories gives nothing away there.</summary>
public class PipelineTests
{
    private static IEnumerable<TrackedFile> Workflows =>
        RepositoryTree.Files.Where(file => file.RelativePath.Contains(".github/workflows/", StringComparison.Ordinal));

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
            Workflows,
            file => file.Text.Split('\n')
                .Where(line => line.Contains("uses: ", StringComparison.Ordinal) && !line.Contains("@v", StringComparison.Ordinal))
                .Select(line => $"{file.RelativePath}: {line.Trim()}")
                .Concat(file.Text.Contains("\npermissions:", StringComparison.Ordinal) ? [] : [$"{file.RelativePath} does not limit its permissions"]));
}
