using System.Runtime.CompilerServices;
using CsCheck;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Schema.Tests.Support;
using ReportCompiler.Testing;

namespace ReportCompiler.Schema.Tests.Fuzzing;

/// <summary>
/// Real files with slips in them: whatever a text holds, nothing is thrown, and every finding points into the file.
/// Text that is no longer read as meant is fine; text that nobody reports on is not asserted against here.
/// </summary>
public class MutatedFileTests
{
    private const int MaxSlips = 4;

    private static readonly FormCatalog SoundCatalog = new(FileSet.Sound.Compile().ConvertAll(template => new TemplateEngine(template.Model!)));
    private static readonly AgencyRegistry SoundRegister = AgencyRegistry.Read(FileSet.Register, FileSet.Sound[FileSet.Register]);

    [Fact]
    public void NoReportThrows()
    {
        var previous = ReportParser.Parse("riverside/2020.yaml", FileSet.Sound["riverside/2020.yaml"], SoundCatalog);

        Try([FileSet.Sound[FileSet.Report]], 4000, text =>
        {
            var parsed = ReportParser.Parse(FileSet.Report, text, SoundCatalog);
            FileBounds.AssertInside(text, ReportSetChecker.Check([previous, parsed], SoundRegister).Findings);
        });
    }

    [Fact]
    public void NoReportOnAWideFormThrows()
    {
        var catalog = new FormCatalog([new TemplateEngine(TemplateCompiler.Compile("wide.yaml", WideForm.Template).Model!)]);

        Try([WideForm.Report], 1500, text =>
        {
            var parsed = ReportParser.Parse(FileSet.Report, text, catalog);
            FileBounds.AssertInside(text, ReportSetChecker.Check([parsed], SoundRegister).Findings);
        });
    }

    [Fact]
    public void NoPublishedReportThrows() =>
        Try(RealFiles.Reports.Select(report => report.Text), 200, text =>
        {
            var parsed = ReportParser.Parse("suqian/2023.yaml", text, RealFiles.Catalog);
            FileBounds.AssertInside(text, ReportSetChecker.Check([parsed], RealFiles.Register).Findings);
        });

    [Fact]
    public void NoTemplateThrows() =>
        Try([FileSet.Sound[FileSet.Template], WideForm.Template], 3000, text => FileBounds.AssertInside(text, FindingsOf(text)));

    [Fact]
    public void NoPublishedTemplateThrows() =>
        Try(RealFiles.Templates.Select(template => template.Text), 100, text => FileBounds.AssertInside(text, FindingsOf(text)));

    [Fact]
    public void NoRegisterThrows() =>
        Try([FileSet.Sound[FileSet.Register], RealFiles.RegisterText], 2000,
            text => FileBounds.AssertInside(text, AgencyRegistry.Read("agencies.yaml", text).Findings));

    [Fact]
    public void WideFormIsWholeBeforeItIsDamaged() =>
        Assert.Equal("", FindingText.Whole(FindingsOf(WideForm.Template)));

    private static List<ReportCompiler.Schema.Diagnostics.Finding> FindingsOf(string text)
    {
        var template = TemplateCompiler.Compile(FileSet.Template, text);
        return [.. template.Findings, .. TemplateSetChecks.Check([template])];
    }

    private static void Try(IEnumerable<string> texts, int count, Action<string> property, [CallerMemberName] string name = "")
    {
        var originals = texts.ToArray();
        var mutated =
            Gen.Select(Gen.OneOf(originals), Mutation.Any.Array[1, MaxSlips], (text, slips) => slips.Aggregate(text, (current, slip) => slip.Apply(current)));
        Sampling.Each(mutated, count, property, text => text, name);
    }
}
