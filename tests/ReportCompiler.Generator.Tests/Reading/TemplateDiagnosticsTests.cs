using Microsoft.CodeAnalysis;
using ReportCompiler.Generator.Tests.Driving;

namespace ReportCompiler.Generator.Tests.Reading;

/// <summary>Mistakes in a template, each at its line and column.</summary>
public class TemplateDiagnosticsTests
{
    [Fact]
    public void CorrectTemplatesHaveNoFinding()
    {
        Assert.Empty(GeneratorRun.Of(Samples.DisclosureProject()).Diagnostics.Lines());
        Assert.Empty(GeneratorRun.Of(Samples.StockProject()).Diagnostics.Lines());
    }

    [Theory]
    [InlineData(
        "cells: copies\n          columns:",
        "cells: copis\n          columns:",
        "(53,18): error RC1005: there is no cell type 'copis'; did you mean 'copies'?")]
    [InlineData(
        "opening + changes.bought",
        "opning + changes.bought",
        "(63,14): error RC1021: 'opning' names nothing in 'stock'; did you mean 'opening'?")]
    [InlineData(
        "opening + changes.bought",
        "opening + changes",
        "(63,24): error RC1026: 'changes' is a group, not a single number")]
    [InlineData(
        "opening = previous.closing",
        "opening = previous.closng",
        "(69,24): error RC1021: 'closng' names nothing in 'stock'; did you mean 'stock.closing.printed'?")]
    [InlineData(
        "costs.buying.books.amount > 0",
        "costs.buying.books.amount > stock.opening.printed",
        "(76,14): error RC1022: 'EUR' and 'copies' do not go together")]
    [InlineData(
        "each: column of stock",
        "each: column of stok",
        "(62,11): error RC1027: there is no table or block 'stok'; did you mean 'stock'?",
        "(68,11): error RC1027: there is no table or block 'stok'; did you mean 'stock'?")]
    [InlineData(
        "{id: audio, label: Audio}",
        "{id: printed, label: Audio}",
        "(25,20): error RC1004: the id 'printed' is taken: it stands in line 24 already")]
    [InlineData(
        "{id: audio, label: Audio}",
        "{id: audio, lable: Audio}",
        "(25,27): error RC1002: 'lable' is no property of a row or column heading; did you mean 'label'?")]
    [InlineData(
        "{id: audio, label: Audio}",
        "{id: audio, label: Audio",
        "(24,43): error RC2001: the file cannot be read from here on: a '[' or '{' before here is not closed")]
    [InlineData(
        "severity: warning",
        "severity: grave",
        "(70,15): error RC1003: 'severity' is 'grave', but must be error or warning",
        "(84,15): error RC1003: 'severity' is 'grave', but must be error or warning")]
    [InlineData(
        "sum: siblings",
        "sum: [printed, video]",
        "(26,56): error RC1008: this total has nothing to add up: no row or column beside this one has the id 'video'")]
    public void MistakeIsReportedWhereItIs(string old, string replacement, params string[] expected)
    {
        var project = Samples.StockProject().Editing(Samples.StockPath, text => text.Replace(old, replacement, StringComparison.Ordinal));

        var lines = GeneratorRun.Of(project).Diagnostics.Lines();

        Assert.Equal(expected.Select(line => "library-stock/1.template.yaml" + line), lines);
    }

    [Fact]
    public void TemplateThatAnotherProjectOwnsIsNotReported()
    {
        var project = Samples.StockProject().Editing(Samples.StockPath, text => text.Replace("unit: EUR", "unti: EUR", StringComparison.Ordinal));

        Assert.NotEmpty(GeneratorRun.Of(project).Diagnostics.Lines());
        Assert.Empty(GeneratorRun.Of(project.With("ReportCompilerGenerate", "false")).Diagnostics.Lines());
    }

    [Fact]
    public void TwoTemplatesForOneYearAreReportedAtTheLaterFile()
    {
        var project = Samples.StockProject().Adding(ProjectFile.Template(
            InMemoryProject.Directory + "library-stock/2.template.yaml",
            Samples.Stock.Replace("version: 1", "version: 2", StringComparison.Ordinal)));

        Assert.Equal(
            ["library-stock/2.template.yaml(3,10): error RC1010: library-stock 2 (2020..) clashes with library-stock 1 (2020..): a version is declared once, and a year has one version"],
            GeneratorRun.Of(project).Diagnostics.Lines());
    }

    [Fact]
    public void MessagesAreInTheLanguageOfTheProject()
    {
        var project = Samples.StockProject().Editing(Samples.StockPath, text => text.Replace("{id: audio, ", "{id: printed, ", StringComparison.Ordinal));

        Assert.Equal(
            ["library-stock/1.template.yaml(25,20): error RC1004: 代号“printed”已在第 24 行使用"],
            GeneratorRun.Of(project.With("ReportCompilerLanguage", "zh")).Diagnostics.Lines());
    }

    [Fact]
    public void SeverityOfTheProjectWins()
    {
        var project = Samples.StockProject().Editing(Samples.StockPath, text => text.Replace("{id: audio, ", "{id: printed, ", StringComparison.Ordinal));

        var run = GeneratorRun.Of(project with { Severities = project.Severities.Add("RC1004", ReportDiagnostic.Warn) });

        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(run.Diagnostics).Severity);
    }
}
