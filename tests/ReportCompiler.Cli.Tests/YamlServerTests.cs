using ReportCompiler.Testing;

namespace ReportCompiler.Cli.Tests;

/// <summary>The schemas in the program that editors read them with.</summary>
public class YamlServerTests
{
    private static readonly string Schemas = new Uri(Path.Combine(RepositoryTree.Root, "schemas") + "/").AbsoluteUri;

    [YamlServerFact]
    public void ReportsOfTheRepositoryHaveNothingMarked()
    {
        using var server = new YamlServer();
        foreach (var (path, schema) in Reports())
        {
            Assert.Equal(string.Empty, string.Join('\n', server.Open(Address(path), WithSchema(path, schema))));
        }
    }

    [YamlServerFact]
    public void MissingRowIsOfferedByItsLabelAndSaysWhatItIs()
    {
        using var server = new YamlServer();
        var lines = WithSchema("reports/suqian/2024.yaml", "gov-info-disclosure-2021.zh.json").Split('\n').ToList();
        var row = lines.FindIndex(line => line.StartsWith("  carriedOver:", StringComparison.Ordinal));
        lines[row] = "  ";
        var address = Address("reports/suqian/2024.yaml");

        Assert.NotEmpty(server.Open(address, string.Join('\n', lines)));

        var offered = server.Complete(address, row, 2);
        Assert.Contains(offered, item => item.Label == "carriedOver" && item.About.Contains("三、收到和处理政府信息公开申请情况", StringComparison.Ordinal));
        Assert.Contains(offered, item => item.Label == "二、上年结转政府信息公开申请数量");
    }

    [YamlServerFact]
    public void MisspeltKeyAndShortRowAreMarked()
    {
        using var server = new YamlServer();
        var text = WithSchema("reports/suqian/2024.yaml", "gov-info-disclosure-2021.zh.json");
        var misspelt = text.Replace("problems: |", "problms: |", StringComparison.Ordinal);
        var line = misspelt.Split('\n').ToList().FindIndex(candidate => candidate.StartsWith("problms", StringComparison.Ordinal));

        Assert.Contains(
            server.Open(Address("a.yaml"), misspelt),
            diagnostic => diagnostic.StartsWith($"{line}: ", StringComparison.Ordinal) && diagnostic.Contains("problms", StringComparison.Ordinal));
        Assert.NotEmpty(server.Open(Address("b.yaml"), text.Replace("  0,    1,    6,    3, 3525]", "  0,    1]", StringComparison.Ordinal)));
    }

    private static IEnumerable<(string Path, string Schema)> Reports()
    {
        yield return ("reports/suqian/2023.yaml", "gov-info-disclosure-2021.zh.json");
        yield return ("reports/suqian/2024.yaml", "gov-info-disclosure-2021.en.json");
        yield return ("reports/huaxian-hrss/2019.yaml", "gov-info-disclosure-2019.zh.json");
        yield return ("reports/us-access-board/2022.yaml", "us-foia-annual-2020.en.json");
        yield return ("reports/us-access-board/2023.yaml", "us-foia-annual-2020.en.json");
        yield return ("reports/us-access-board/2024.yaml", "us-foia-annual-2020.zh.json");
        yield return ("reports/agencies.yaml", "agencies.schema.json");
        yield return ("reports/site.yaml", "site.schema.json");
    }

    private static string WithSchema(string path, string schema) =>
        $"# yaml-language-server: $schema={Schemas}{schema}\n{File.ReadAllText(Path.Combine(RepositoryTree.Root, path))}";

    private static string Address(string path) => new Uri(Path.Combine(RepositoryTree.Root, path)).AbsoluteUri;
}
