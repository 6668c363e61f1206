using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Schema.Tests.Support;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Tests.Expressions;

/// <summary>Numbers in another unit, by what the template declares.</summary>
public class ConversionTests
{
    private const string Types = "  change: {kind: integer, signed: true}\n";
    private const string Yuan = "yuan: {kind: integer, unit: 元}";
    private const string Diff = "{id: diff, label: 增减, cells: change}";

    [Theory]
    [InlineData("to(cases.complex.person.cost, \"元\") = 12345000", false)]
    [InlineData("to(cases.complex.person.cost, \"元\") > facts.diff", false)]
    [InlineData("cases.complex.person.cost < to(facts.diff, \"万元\")", true)]
    [InlineData("to(facts.diff, \"万元\") = 0.0002", false)]
    public void FigureIsConverted(string require, bool isBroken) => Assert.Equal(isBroken, IsBroken(require));

    [Theory]
    [InlineData("cases.complex.person.cost > facts.diff", "units: {万元: {元: 10000}}", "RC1022: '万元' and '元' do not go together")]
    [InlineData("to(cases.complex.person.cost, \"元\") > facts.diff", "units: {万元: {角: 100000}}", "RC1022: '万元' and '元' do not go together")]
    [InlineData("to(cases.complex.person.cost) > facts.diff", "units: {万元: {元: 10000}}", "RC1025: 'to' takes a number and a unit in quotes")]
    [InlineData("to(cases.complex.person.cost, \"元\") > facts.diff", "units: {万元: {元: -1}}", "RC1003: '元' is '-1', but must be a number above 0")]
    [InlineData("to(cases.complex.person.cost, \"元\") > facts.diff", "units: {万元: 10000}", "RC1007: '万元' must be a mapping")]
    public void MistakeIsFoundOnce(string require, string units, string message) =>
        Assert.Equal(message, Assert.Single(TemplateFindings(require, Yuan, units)));

    private static string Change(string require, string type, string units)
    {
        const string Numbers = "  - id: last";
        var template = WideForm.Template
            .Replace("types:\n", $"{units}\ntypes:\n  {type}\n", StringComparison.Ordinal)
            .Replace(Diff, "{id: diff, label: 增减, cells: yuan}", StringComparison.Ordinal)
            .Replace("facts.diff = cases.complex.person.share / 2 - previous.facts.diff or ", "", StringComparison.Ordinal);
        Assert.Contains(Types, template, StringComparison.Ordinal);
        return template.Replace(
            Numbers, $"  - id: conversion\n    require: {require}\n    says: {{en: Numbers agree., zh: 一致。}}\n{Numbers}", StringComparison.Ordinal);
    }

    private static List<string> TemplateFindings(string require, string type, string units) =>
        [.. TemplateCompiler.Compile("wide.yaml", Change(require, type, units)).Findings.Select(
            finding => $"{finding.Definition.Id}: {finding.Message(Language.English)}")];

    private static bool IsBroken(string require)
    {
        var model = TemplateCompiler.Compile("wide.yaml", Change(require, Yuan, "units: {万元: {元: 10000}}")).Model!;
        var report = WideForm.Report.Replace("+2]", "2]", StringComparison.Ordinal);
        var parsed = ReportParser.Parse(FileSet.Report, report, new FormCatalog([new TemplateEngine(model)]));
        var result = ReportSetChecker.Check([parsed], AgencyRegistry.Read("agencies.yaml", "agencies:\n  - {id: riverside, name: Riverside, level: city}\n"));
        return result.Findings.Any(finding => finding.Rule == "conversion");
    }
}
