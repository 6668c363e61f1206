using ReportCompiler.Testing;

namespace ReportCompiler.Hygiene.Tests;

public class SnapshotTests
{
    [Fact]
    public void EverySnapshotHasATest()
    {
        // A fixture keeps its snapshot beside its input; the test that walks over the fixtures knows each of them.
        var files = RepositoryTree.Files.Where(file => file.IsUnder("tests") && !file.IsUnder("tests/fixtures")).ToList();

        var orphans = SnapshotOwners.FindOrphans(files);

        Findings.AssertNone(
            files.Where(file => file.IsSnapshot),
            file => orphans.Contains(file) ? [$"{file.RelativePath} belongs to no test beside it"] : []);
    }

    [Fact]
    public void NoReceivedFileIsTracked() =>
        Findings.AssertNone(
            RepositoryTree.Files,
            file => file.Name.Contains(".received.", StringComparison.Ordinal) ? [file.RelativePath] : []);
}
