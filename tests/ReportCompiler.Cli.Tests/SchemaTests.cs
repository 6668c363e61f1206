using ReportCompiler.Cli.Hosting;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Templates;
using ReportCompiler.Testing;
using ReportCompiler.Workspace.JsonSchemas;

namespace ReportCompiler.Cli.Tests;

public class SchemaTests
{
    private const string Received = "received:                   [  3440,   75,    0,    1,    6,    3, 3525]";

    private static string Suqian2024 => File.ReadAllText(Path.Combine(RepositoryTree.Root, "reports/suqian/2024.yaml"));

    public static TheoryData<string> Reports =>
        [.. RepositoryTree.Files.Select(file => file.RelativePath)
            .Where(path => path.StartsWith("reports/", StringComparison.Ordinal) && path.Count(sign => sign == '/') == 2)];

    [Fact]
    public void SchemasOfTheRepositoryAreFresh()
    {
        var outdated = new SchemaFolder(Path.Combine(RepositoryTree.Root, "schemas"), Forms.Catalog, null).Outdated();

        Assert.True(
            outdated.Count == 0,
            $"Not fresh: {string.Join(", ", outdated)}. Write them anew: dotnet run --project compiler/ReportCompiler.Cli -- schema -o schemas");
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void ReportsOfTheRepositoryAreTaken(string path)
    {
        var text = File.ReadAllText(Path.Combine(RepositoryTree.Root, path));
        var family = text.Split('\n').Single(line => line.StartsWith("template: ", StringComparison.Ordinal))["template: ".Length..];

        Assert.Equal(
            [], ReportSchemas.Problems(family, int.Parse(Path.GetFileNameWithoutExtension(path), System.Globalization.CultureInfo.InvariantCulture), text));
    }

    [Fact]
    public void FilesBesideReportsAreTaken()
    {
        Assert.Empty(ReportSchemas.Problems(FolderSchemas.WriteAgencies(), File.ReadAllText(Path.Combine(RepositoryTree.Root, "reports/agencies.yaml"))));
        Assert.Empty(ReportSchemas.Problems(FolderSchemas.WriteSite(), File.ReadAllText(Path.Combine(RepositoryTree.Root, "reports/site.yaml"))));
    }

    [Theory]
    [InlineData("- {id: assets, name: 甲, level: city}")]
    [InlineData("- {id: 甲, name: 甲, level: city}")]
    [InlineData("- {id: a, name: 甲, level: village}")]
    [InlineData("- {id: a, level: city}")]
    [InlineData("- {id: a, name: 甲, level: city, regoin: \"321300\"}")]
    public void MistakesInTheRegisterAreFoundAsTheReaderFindsThem(string agency)
    {
        var text = "agencies:\n  " + agency + "\n";

        Assert.NotEmpty(ReportSchemas.Problems(FolderSchemas.WriteAgencies(), text));
        Assert.NotEmpty(AgencyRegistry.Read("agencies.yaml", text).Findings);
    }

    [Theory]
    [InlineData("content: figures only\n", true)]
    [InlineData("content: 仅数据\n", true)]
    [InlineData("content: figures\n", false)]
    [InlineData("", false)]
    public void TextsMayBeLeftOutWhereTheReportHasFiguresOnly(string content, bool isTaken)
    {
        var text = Suqian2024.Replace("\nagency: suqian\n", "\nagency: suqian\n" + content, StringComparison.Ordinal);
        text = text[..text.IndexOf("\nproblems: |", StringComparison.Ordinal)] + "\n";

        Assert.Equal(isTaken, SchemaOracle.ReadingErrors(text).Count == 0);
        Assert.Equal(isTaken, ReportSchemas.Problems("gov-info-disclosure", 2024, text).Count == 0);
    }

    [Theory]
    [InlineData("received:                   [  3440,   75,    0,    1,    6,    3]")]
    [InlineData("received:                   [  3440,   75,    0,    1,    6,    3, ~]")]
    [InlineData("received:                   [  3440,   '７５',    0,    1,    6,    '3', '3,525']")]
    [InlineData("一、本年新收政府信息公开申请数量: [  3440,   75,    0,    1,    6,    3, 3525]")]
    [InlineData("received: {natural: 3440, business: 75, research: 0, nonprofit: 1, legal: 6, other: 3}")]
    [InlineData("received: {自然人: 3440, business: 75, 科研机构: 0, nonprofit: 1, legal: 6, other: 3, 总计: 3525}")]
    public void OtherWaysToWriteARowAreTaken(string row)
    {
        var text = Suqian2024.Replace(Received, row, StringComparison.Ordinal);

        Assert.NotEqual(Suqian2024, text);
        Assert.Empty(SchemaOracle.ReadingErrors(text));
        Assert.Empty(ReportSchemas.Problems("gov-info-disclosure", 2024, text));
    }

    [Theory]
    [InlineData("1.属于国家秘密")]
    [InlineData("1．属于国家秘密")]
    [InlineData("１．属于国家秘密")]
    [InlineData("\" 1．属于国家秘密 \"")]
    public void LabelsInHalfAndFullWidthAreTaken(string label) => AssertTaken("stateSecrets:", label + ":");

    [Fact]
    public void LabelThatIsMisspeltInFullWidthIsFound()
    {
        var text = Suqian2024.Replace("stateSecrets:", "１．属于国家密秘:", StringComparison.Ordinal);

        Assert.NotEqual(Suqian2024, text);
        Assert.NotEmpty(SchemaOracle.ReadingErrors(text));
        Assert.NotEmpty(ReportSchemas.Problems("gov-info-disclosure", 2024, text));
    }

    [Theory]
    [InlineData(Received, "received: [3440, 75, 0, 1, 6]")]
    [InlineData(Received, "received: [3440, 75, 0, 1, 6, 3, 3525, 0]")]
    [InlineData(Received, "received: [-1, 75, 0, 1, 6, 3, 3525]")]
    [InlineData(Received, "received: [x, 75, 0, 1, 6, 3, 3525]")]
    [InlineData(Received, "received: [1.5, 75, 0, 1, 6, 3, 3525]")]
    [InlineData(Received, "received: [~, 75, 0, 1, 6, 3, 3525]")]
    [InlineData(Received, "recieved: [3440, 75, 0, 1, 6, 3, 3525]")]
    [InlineData(Received, "received: {natural: 3440, busines: 75, research: 0, nonprofit: 1, legal: 6, other: 3}")]
    [InlineData(Received, "received: {natural: 3440, research: 0, nonprofit: 1, legal: 6, other: 3}")]
    [InlineData(Received, "received: many")]
    [InlineData("year: 2024", "year: 2019")]
    [InlineData("agency: suqian", "agency: 宿迁")]
    [InlineData("template: gov-info-disclosure", "template: gov-info")]
    [InlineData("year: 2024", "year: 2024\npublished: 31.1.2025")]
    [InlineData("year: 2024", "year: 2024\naccepted: [{rule: x}]")]
    [InlineData("problems: |", "problem: |")]
    [InlineData("  carriedOver:                [   118,    3,    0,    0,    0,    0,  121]", "")]
    public void MistakesAreFound(string old, string replacement)
    {
        var text = Suqian2024.Replace(old, replacement, StringComparison.Ordinal);

        Assert.NotEqual(Suqian2024, text);
        Assert.NotEmpty(ReportSchemas.Problems("gov-info-disclosure", 2024, text));
    }

    private static void AssertTaken(string old, string replacement)
    {
        var text = Suqian2024.Replace(old, replacement, StringComparison.Ordinal);
        Assert.NotEqual(Suqian2024, text);
        Assert.Empty(SchemaOracle.ReadingErrors(text));
        Assert.Empty(ReportSchemas.Problems("gov-info-disclosure", 2024, text));
    }

    [Fact]
    public void FolderIsWrittenAndCheckedForFreshness()
    {
        using var session = new Session();

        Assert.Equal(ExitCode.Findings, session.Run("schema", "-o", "~/schemas", "--check"));
        Assert.Contains("Not fresh: ~/schemas/agencies.schema.json\n", session.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(session.Folder.At("schemas")));
        Assert.Equal(ExitCode.Ok, session.Run("schema", "-o", "~/schemas"));
        Assert.Equal(ExitCode.Ok, session.Run("schema", "-o", "~/schemas", "--check"));
        session.Folder.Write("schemas/site.schema.json", "{}\n");
        session.Folder.Write("schemas/gone-1.zh.json", "{}\n");
        Assert.Equal(ExitCode.Findings, session.Run("schema", "-o", "~/schemas", "--check", "--lang", "zh"));
        Assert.Equal(
            "需要更新：~/schemas/gone-1.zh.json\n需要更新：~/schemas/site.schema.json\n", session.Output[..session.Output.IndexOf("请重新生成", StringComparison.Ordinal)]);
    }

    [Fact]
    public void OneLanguageCanBeAskedFor()
    {
        using var session = new Session();

        Assert.Equal(ExitCode.Ok, session.Run("schema", "-o", "~/schemas", "--language", "zh"));

        var names = session.Folder.Read("schemas").Keys;
        Assert.Contains(names, name => name.EndsWith(".zh.json", StringComparison.Ordinal));
        Assert.DoesNotContain(names, name => name.EndsWith(".en.json", StringComparison.Ordinal));
        Assert.Equal(ExitCode.Ok, session.Run("schema", "-o", "~/schemas", "--language", "zh", "--check"));
    }

    [Fact]
    public void FolderThatCannotBeWrittenIsExitCodeTwo()
    {
        using var session = new Session();
        session.Folder.Write("taken", "a file");

        Assert.Equal(ExitCode.Usage, session.Run("schema", "-o", "~/taken"));
    }
}
