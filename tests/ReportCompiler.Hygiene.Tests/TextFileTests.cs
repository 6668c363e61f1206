using System.Text;
using ReportCompiler.Testing;

namespace ReportCompiler.Hygiene.Tests;

public class TextFileTests
{
    [Fact]
    public void TextFilesAreUtf8WithLineFeedsToTheLastLine() =>
        Findings.AssertNone(
            RepositoryTree.Files.Where(file => file.IsText),
            file => TextDefects.In(
                    file.Bytes,
                    // `dotnet sln add` writes the mark anew each time.
                    mayHaveMark: file.Extension == ".sln",
                    // A snapshot ends as the text did that was verified; a list of packages as restoring them writes it.
                    mayEndAnywhere: file.IsSnapshot || file.RelativePath.EndsWith("packages.lock.json", StringComparison.Ordinal))
                .Select(defect => $"{file.RelativePath} {defect}"));

    [Theory]
    [InlineData("a\n", null)]
    [InlineData("", null)]
    [InlineData("a", "does not end with a newline")]
    [InlineData("a\r\n", "has a carriage return")]
    [InlineData("\uFEFFa\n", "starts with a byte order mark")]
    public void DefectIsSeen(string text, string? defect) =>
        Assert.Equal(defect is null ? [] : [defect], TextDefects.In(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void OtherEncodingIsSeen() => Assert.Equal(["is not UTF-8"], TextDefects.In([0xBC, 0xFE, (byte)'\n']));
}
