using ReportCompiler.Testing;

namespace ReportCompiler.Hygiene.Tests;

/// <summary>A library that only one room knows can be replaced, and its quirks are met in one place.</summary>
public class LibraryTests
{
    [Theory]
    [InlineData("YamlDotNet", "generator/ReportCompiler.Schema")]
    [InlineData("Microsoft.CodeAnalysis", "generator/ReportCompiler.CodeFixes", "generator/ReportCompiler.Generator", "tests", "benchmarks")]
    [InlineData("Scriban", "generator/ReportCompiler.Pages", "compiler/ReportCompiler.Publishing")]
    [InlineData("DocumentFormat.OpenXml", "compiler/ReportCompiler.Documents", "compiler/ReportCompiler.Published", "tests/ReportCompiler.Documents.Tests",
        "tests/ReportCompiler.Published.Tests")]
    [InlineData("UglyToad.PdfPig", "compiler/ReportCompiler.Published", "tests/ReportCompiler.Browser.Tests")]
    [InlineData("DiffPlex", "compiler/ReportCompiler.Workspace")]
    [InlineData("Markdig", "compiler/ReportCompiler.Workspace/Narratives", "compiler/ReportCompiler.Workspace/Exchange",
        "compiler/ReportCompiler.Publishing/Narratives", "tests")]
    [InlineData("Mono.Cecil", "tests/ReportCompiler.Hygiene.Tests")]
    [InlineData("Parquet", "compiler/ReportCompiler.Documents", "tests/ReportCompiler.Documents.Tests")]
    [InlineData("StreamJsonRpc", "compiler/ReportCompiler.LanguageServer", "tests/ReportCompiler.LanguageServer.Tests")]
    [InlineData("Microsoft.AspNetCore", "compiler/ReportCompiler.Preview", "tests")]
    [InlineData("NJsonSchema", "tests")]
    public void LibraryIsUsedOnlyInItsRoom(string library, params string[] rooms) =>
        Findings.AssertNone(
            RepositoryTree.Sources,
            file => rooms.Any(file.IsUnder)
                ? []
                : LibraryUses.In(file.Text, library).Select(use => $"{file.RelativePath}: {use}"));

    [Theory]
    [InlineData("using YamlDotNet;", "YamlDotNet")]
    [InlineData("global using static YamlDotNet.Core.ParserExtensions;", "YamlDotNet.Core.ParserExtensions")]
    [InlineData("using Yaml = global::YamlDotNet.Core.Parser;", "YamlDotNet.Core.Parser")]
    [InlineData("class C { YamlDotNet.Core.Mark M; }", "YamlDotNet.Core.Mark")]
    [InlineData("var m = YamlDotNet.Core.Mark.Empty;", "YamlDotNet.Core.Mark.Empty")]
    public void UseIsSeen(string source, string use) => Assert.Equal([use], LibraryUses.In(source, "YamlDotNet"));

    [Theory]
    [InlineData("using YamlDotNetLike;")]
    [InlineData("using ReportCompiler.YamlDotNet;")]
    [InlineData("var text = \"YamlDotNet.Core\"; // YamlDotNet.Core")]
    public void OtherNamesAreNoUse(string source) => Assert.Empty(LibraryUses.In(source, "YamlDotNet"));
}
