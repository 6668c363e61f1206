using ReportCompiler.Templates;
using ReportCompiler.Testing;
using ReportCompiler.Testing.Reports;
using ReportCompiler.Workspace.DataFiles;
using ReportCompiler.Workspace.Formatting;

namespace ReportCompiler.Workspace.Tests.Formatting;

/// <summary>The reports of the repository look as the formatter has them.</summary>
public class RepositoryTests
{
    public static TheoryData<string> Reports { get; } =
        new(Workshop.RealFolders.Select(folder => $"reports/{folder}.yaml").Concat(Filing.Reports));

    [Fact]
    public void ReportsAreInOrder()
    {
        var reports = Workshop.RealFolders.Select(folder => $"reports/{folder}.yaml").ToList();

        Assert.NotEmpty(reports);
        Assert.All(reports, path => Assert.Equal(Read(path), Format(path, Read(path), null)));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void KeysThereAndBackChangeNothing(string path)
    {
        var text = Format(path, Read(path), null);

        var labels = Format(path, text, KeyStyle.Labels);

        Assert.NotEqual(text, labels);
        Assert.Equal(text, Format(path, labels, KeyStyle.Ids));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void WhatIsWrittenAnewIsInOrder(string path)
    {
        var text = ReportYaml.Write(ReportContent.Of(Filing.Load(path)));

        Assert.Equal(text, Format(path, text, null));
    }

    private static string Read(string path) => File.ReadAllText(Path.Combine(RepositoryTree.Root, path));

    private static string Format(string path, string text, KeyStyle? keys)
    {
        var formatted = ReportFormatter.Format(path, text, Forms.Catalog, keys is { } style ? _ => style : null);
        Assert.Empty(formatted.Findings);
        return formatted.Text!;
    }
}
