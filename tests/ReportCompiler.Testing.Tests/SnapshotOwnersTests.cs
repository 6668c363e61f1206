namespace ReportCompiler.Testing.Tests;

public sealed class SnapshotOwnersTests : IDisposable
{
    private const string Source =
        """
        public class PageTests
        {
            [Fact]
            public Task Renders() => Task.CompletedTask;

            [Xunit.TheoryAttribute, InlineData(1)]
            public Task Links(int n) => Task.CompletedTask;

            [Theory]
            public Task Sums(int n) => Task.CompletedTask;

            private Task Helper() => Task.CompletedTask;
        }
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("owners");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("a/PageTests.Renders.verified.html")]
    [InlineData("a/PageTests.Sums_2019.verified.txt")]
    [InlineData("a/PageTests.Renders#Model.g.verified.cs")]
    public void SnapshotOfATestMethodHasAnOwner(string snapshot) => Assert.Empty(Orphans(snapshot));

    [Theory]
    [InlineData("a/PageTests.Gone.verified.html")]
    [InlineData("a/PageTests.Helper.verified.html")]
    [InlineData("a/GoneTests.Renders.verified.html")]
    [InlineData("b/PageTests.Renders.verified.html")]
    [InlineData("a/PageTests.verified.html")]
    public void SnapshotOfNoTestMethodIsAnOrphan(string snapshot) => Assert.Equal([snapshot], Orphans(snapshot));

    private string[] Orphans(string snapshot)
    {
        var source = new TrackedFile("a/PageTests.cs", Path.Combine(_folder.FullName, "PageTests.cs"));
        File.WriteAllText(source.FullPath, Source);
        return [.. SnapshotOwners.FindOrphans([source, new TrackedFile(snapshot, "")]).Select(file => file.RelativePath)];
    }
}
