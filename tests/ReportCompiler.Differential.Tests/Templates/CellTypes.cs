namespace ReportCompiler.Differential.Tests.Templates;

/// <summary>The cell types that every template declares. Those of one unit can be added.</summary>
internal static class CellTypes
{
    /// <summary>The types by name, with their declaration.</summary>
    public static readonly IReadOnlyList<(string Name, string Unit, string Declaration)> All =
    [
        ("count", "件", "{kind: integer, unit: 件, min: 0}"),
        ("change", "件", "{kind: integer, unit: 件, signed: true}"),
        ("half", "件", "{kind: decimal, unit: 件, scale: 1}"),
        ("plain", "", "{kind: integer}"),
        ("digit", "", "{kind: integer, min: 0, max: 9}"),
        ("money", "万元", "{kind: decimal, unit: 万元, scale: 2, min: 0, max: 1000000}"),
        ("precise", "m/s", "{kind: decimal, unit: m/s, scale: 4, signed: true}"),
        ("rate", "%", "{kind: percent, scale: 1}"),
    ];

    /// <summary>The names of the types that have a unit.</summary>
    public static IReadOnlyList<string> In(string unit) => [.. All.Where(type => type.Unit == unit).Select(type => type.Name)];

    /// <summary>The unit of a type.</summary>
    public static string UnitOf(string type) => All.First(candidate => candidate.Name == type).Unit;
}
