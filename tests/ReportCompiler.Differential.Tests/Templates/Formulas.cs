using ReportCompiler.Differential.Tests.Drawing;

namespace ReportCompiler.Differential.Tests.Templates;

/// <summary>Makes formulas over the columns of a row, or the rows of a column.</summary>
internal static class Formulas
{
    /// <summary>A formula, as a property of YAML.</summary>
    /// <param name="draw">The choices.</param>
    /// <param name="names">What it may name; all of one unit.</param>
    public static string Over(Draw draw, IReadOnlyList<string> names) => Of(draw.Below(8) switch
    {
        0 => $"{Name(draw, names)} + {Name(draw, names)} - {Name(draw, names)}",
        1 => $"max({Name(draw, names)}, {Name(draw, names)})",
        2 => $"if({Name(draw, names)} > 1, {Name(draw, names)}, {Name(draw, names)})",
        3 => $"round({Name(draw, names)} / 2, 1)",
        4 => $"sum({Name(draw, names)}, {Name(draw, names)})",
        5 => $"{Name(draw, names)} + previous.{Name(draw, names)}",
        _ => $"{Name(draw, names)} + {Name(draw, names)}",
    });

    /// <summary>A formula over lines or components, as a property of YAML.</summary>
    /// <param name="draw">The choices.</param>
    /// <param name="spread">The name of what stands for several numbers.</param>
    public static string OverSeveral(Draw draw, string spread) => Of(draw.Below(6) switch
    {
        0 => $"max({spread})",
        1 => $"min({spread})",
        2 => $"average({spread})",
        3 => $"sum({spread}) + median({spread})",
        _ => $"sum({spread})",
    });

    private static string Of(string expression) => $"formula: {YamlText.Quote(expression)}";

    private static string Name(Draw draw, IReadOnlyList<string> names) => draw.Of(names);
}
