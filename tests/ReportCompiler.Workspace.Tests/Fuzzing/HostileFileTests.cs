using System.Runtime.CompilerServices;
using CsCheck;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Templates;
using ReportCompiler.Testing;
using ReportCompiler.Testing.Reports;
using ReportCompiler.Workspace.DataFiles;
using ReportCompiler.Workspace.Fixing;
using ReportCompiler.Workspace.Formatting;
using ReportCompiler.Workspace.Narratives;
using Xunit.Sdk;

namespace ReportCompiler.Workspace.Tests.Fuzzing;

/// <summary>
/// Whatever a file holds, every command that reads or rewrites it comes to an end without an exception; findings lie inside the file; and what is
/// written says what was written before.
/// </summary>
public class HostileFileTests
{
    private static readonly string[] Reports =
        [.. Workshop.RealFolders.Select(folder => $"reports/{folder}.yaml").Append(Filing.Single)
            .Select(file => File.ReadAllText(Path.Combine(RepositoryTree.Root, file)))];

    [Fact]
    public void FormattingLosesNothing() => Each(Reports, 250, text =>
    {
        var result = ReportFormatter.Format("report.yaml", text, Forms.Catalog, keysOf: null);
        AssertInside(text, result.Findings);
        if (result.Text is { } formatted)
        {
            var (before, after) = (ReportParser.Parse("report.yaml", text, Forms.Catalog), ReportParser.Parse("report.yaml", formatted, Forms.Catalog));
            Assert.True(SameReport.Is(before, after));
            Assert.Equal(formatted, ReportFormatter.Format("report.yaml", formatted, Forms.Catalog, keysOf: null).Text);
        }
    });

    [Theory]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    [InlineData("\u0085")]
    [InlineData("\f")]
    [InlineData("\v")]
    public void WhatOnlyOtherProgramsTakeForALineEndIsNoneToTheFormatter(string character)
    {
        var text = LibraryForm.Report.Replace("printed books and", $"printed{character} books and", StringComparison.Ordinal);

        var result = ReportFormatter.Format("riverside/2021.yaml", text, LibraryForm.Catalog, keysOf: null);

        Assert.True(result.Text is null || result.Text.Contains($"printed{character} books and", StringComparison.Ordinal));
    }

    [Fact]
    public void CarryingOverComesToAnEnd() => Each(Reports, 100, text =>
    {
        var result = CarryOver.Carry("report.yaml", text, Forms.Catalog, 2021, keysOf: null);
        AssertInside(text, result.Findings);
    });

    [Fact]
    public void FixingComesToAnEndAndItsFileCanBeRead() => Each([LibraryForm.Report], 150, text =>
    {
        using var workshop = Workshop.Library();
        workshop.Folder.Write("reports/riverside/2021.yaml", text.Replace("\uD83D", "?", StringComparison.Ordinal));

        var library = workshop.Load(LibraryForm.Catalog);
        var plan = FixPlanner.Plan(library, workshop.Source(1), LibraryForm.Catalog, _ => true);

        Assert.All(plan.Files, file => Assert.NotNull(ReportParser.Parse("riverside/2021.yaml", file.After, LibraryForm.Catalog).Report));
    });

    [Fact]
    public void ComparingComesToAnEnd() => Each([LibraryForm.Report], 150, text =>
    {
        var (before, after) = (States.Library(), States.Library().With("riverside/2021.yaml", text));
        Assert.NotNull(before.To(after));
        Assert.NotNull(after.To(before));
    });

    [Fact]
    public void ProseIsReadToItsEnd() => Each(Reports, 150, text =>
    {
        var report = ReportParser.Parse("report.yaml", text, Forms.Catalog).Report;
        Assert.All(report?.Form.Sections ?? [], section => Assert.NotNull(ProseReader.Read(report!, section)));
    });

    [Fact]
    public void ImportingComesToAnEndAndWhatItWritesCanBeRead()
    {
        string[] documents = [Filing.Export(Filing.Load(Filing.Single)), Filing.Export(Filing.Load(Filing.Department))];
        Each(documents, 60, xml =>
        {
            var result = Filing.Import(xml);
            if (result.Content is { } content)
            {
                Assert.NotNull(ReportParser.Parse("report.yaml", ReportYaml.Write(content), Forms.Catalog));
            }
        });
    }

    private static void Each(IReadOnlyList<string> originals, int count, Action<string> property, [CallerMemberName] string name = "")
    {
        var random = new PCG(1, FuzzTime.Seed);
        var texts = Damages.Of(originals);
        var time = new FuzzTime(name, count);
        while (time.GoesOn())
        {
            var text = texts.Generate(random, null, out _);
            try
            {
                time.Try(() => property(text));
            }
            catch (Exception failure)
            {
                throw new XunitException($"{failure.Message}\n{text}", failure);
            }
        }
    }

    private static void AssertInside(string text, IEnumerable<Finding> findings)
    {
        var lines = text.Split('\n', '\r').Length;
        Assert.All(findings, finding => Assert.InRange(finding.Span.EndLine, 1, lines));
    }
}
