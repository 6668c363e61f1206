using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Templates.Syntax;

/// <summary>What a type lets choose among, or list, and how the form prints it.</summary>
/// <param name="Codes">The words, as data files write them.</param>
/// <param name="Labels">The words, as the form prints them; empty where that is the same.</param>
/// <param name="Drawing">How the form prints them.</param>
internal sealed record ChoiceSyntax(EquatableArray<string> Codes, EquatableArray<string> Labels, CellDrawing Drawing)
{
    /// <summary>What the form prints for a choice in the report's own words; empty where there is none.</summary>
    public string Other { get; init; } = string.Empty;

    /// <summary>The shape of a code; empty where there is none.</summary>
    public string Pattern { get; init; } = string.Empty;

    /// <summary>What the form prints between several.</summary>
    public string Joint { get; init; } = string.Empty;
}
