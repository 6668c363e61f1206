using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Differential.Tests.Templates;

/// <summary>The cell types that every template declares. Those of one unit can be added.</summary>
internal static class CellTypes
{
    /// <summary>The unit that dates go by here.</summary>
    public const string Day = "day";

    /// <summary>The unit that texts and codes go by here.</summary>
    public const string Word = "word";

    /// <summary>The unit that lists go by here.</summary>
    public const string List = "list";

    /// <summary>The unit that codes go by here which may be in a report's own words.</summary>
    public const string Grade = "grade";

    /// <summary>The unit that flags go by here.</summary>
    public const string Flag = "flag";

    /// <summary>The words of the code.</summary>
    public static readonly IReadOnlyList<string> Codes = ["open", "closed", "结案", "a \"b\""];

    /// <summary>The types by name, with their declaration.</summary>
    public static readonly IReadOnlyList<(string Name, string Unit, string Declaration)> All =
    [
        ("count", "件", "{kind: integer, unit: 件, min: 0}"),
        ("change", "件", "{kind: integer, unit: 件, signed: true}"),
        ("half", "件", "{kind: decimal, unit: 件, scale: 1}"),
        ("optional", "件", "{kind: integer, unit: 件, min: 0, blank: allowed, notApplicable: N/A, special: {\"<1\": 0.5, many: 1000}}"),
        ("plain", "", "{kind: integer}"),
        ("digit", "", "{kind: integer, min: 0, max: 9}"),
        ("money", "万元", "{kind: decimal, unit: 万元, scale: 2, min: 0, max: 1000000}"),
        ("precise", "m/s", "{kind: decimal, unit: m/s, scale: 4, signed: true}"),
        ("rate", "%", "{kind: percent, scale: 1, notApplicable: 不适用}"),
        ("date", Day, "{kind: date, notApplicable: N/A}"),
        ("text", Word, "{kind: text, blank: allowed}"),
        ("code", Word, "{kind: code, values: [open, closed, 结案, 'a \"b\"'], notApplicable: N/A}"),
        ("flag", Flag, "{kind: flag, blank: allowed}"),
        ("tick", Flag, "{kind: flag, draw: boxes, values: {yes: 有, no: 无}}"),
        ("grade", Grade, "{kind: code, values: {high: 高, low: 低}, other: 其他, draw: boxes, blank: allowed}"),
        ("ticks", List, "{kind: choices, values: {open: 开放, closed: closed, third: 第三}, other: Other, draw: boxes, notApplicable: N/A}"),
        ("names", List, "{kind: names, blank: allowed}"),
        ("place", Word, "{kind: text, pattern: '[0-9]{3}|[A-Z]+', blank: allowed}"),
    ];

    /// <summary>How the units of the types convert.</summary>
    public const string Conversions = "{件: {m/s: 4, 万元: 0.5}, 万元: {m/s: 3}}";

    private static readonly string[] Convertible = ["件", "万元", "m/s"];

    /// <summary>The names of the types that hold numbers.</summary>
    public static readonly IReadOnlyList<string> OfNumbers = [.. All.Where(type => IsNumber(type.Unit)).Select(type => type.Name)];

    /// <summary>The names of the types that hold days and words.</summary>
    public static readonly IReadOnlyList<string> OfWords = [.. All.Where(type => !IsNumber(type.Unit)).Select(type => type.Name)];

    /// <summary>The names of the types that have a unit.</summary>
    public static IReadOnlyList<string> In(string unit) => [.. All.Where(type => type.Unit == unit).Select(type => type.Name)];

    /// <summary>The unit of a type.</summary>
    public static string UnitOf(string type) => All.First(candidate => candidate.Name == type).Unit;

    /// <summary>The unit of a cell.</summary>
    public static string UnitOf(FormCell cell) => UnitOf(cell.Type.Name);

    /// <summary>Whether what has a unit can be added.</summary>
    public static bool IsNumber(string unit) => unit is not (Day or Word or Flag or List or Grade);

    /// <summary>Whether a number in one unit can be converted to another.</summary>
    public static bool Converts(string from, string to) => from != to && Convertible.Contains(from) && Convertible.Contains(to);
}
