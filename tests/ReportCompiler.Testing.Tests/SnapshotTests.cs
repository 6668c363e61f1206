namespace ReportCompiler.Testing.Tests;

/// <summary>Two real snapshots: they hold only if the compiler writes real source paths, also where CI is set.</summary>
public class SnapshotTests
{
    [Fact]
    public async Task SnapshotIsFoundBesideTheTest() => await Verify("信息内容\t件\n规章\t3\n");

    [Theory]
    [InlineData("cs", "internal static class NotCompiled { syntax error }\n")]
    [InlineData("html", "<p>one</p>\n<p>two</p>\n")]
    public Task ExtensionIsTheCallersChoice(string extension, string text) =>
        Verify(text, extension).UseTextForParameters(extension);
}
