using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Templates;

namespace ReportCompiler.Schema.Tests.Support;

/// <summary>A form with one cell of each number of decimal places, signed and not.</summary>
internal static class OneCellForms
{
    private static readonly (int Scale, bool IsSigned)[] Types =
        [.. Enumerable.Range(0, 5).SelectMany(scale => new[] { (scale, false), (scale, true) })];

    public static FormCatalog Catalog { get; } = new([new TemplateEngine(TemplateCompiler.Compile("cell.yaml", Template()).Model!)]);

    /// <summary>The id of the column.</summary>
    public static string Name(int scale, bool isSigned) => FormattableString.Invariant($"c{scale}{(isSigned ? "signed" : "plain")}");

    private static string Template() =>
        $$"""
        template: cell
        version: 1
        years: 2020..
        language: en
        title: Cell
        types:
        {{Lines(type => $"  {Name(type.Scale, type.IsSigned)}: {{kind: {(type.Scale == 0 ? "integer" : $"decimal, scale: {type.Scale}")}, signed: {(type.IsSigned ? "true" : "false")}}}")}}
        sections:
          - id: s
            heading: S
            table:
              columns:
        {{Lines(type => $"        - {{id: {Name(type.Scale, type.IsSigned)}, label: {Name(type.Scale, type.IsSigned)}, cells: {Name(type.Scale, type.IsSigned)}}}")}}
        """;

    private static string Lines(Func<(int Scale, bool IsSigned), string> line) => string.Join('\n', Types.Select(line));
}
