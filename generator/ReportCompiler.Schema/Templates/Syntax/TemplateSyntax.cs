using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Templates.Syntax;

/// <summary>A template as declared, no name resolved yet.</summary>
/// <param name="Header">Its head.</param>
/// <param name="Types">The cell types.</param>
/// <param name="Sections">The sections.</param>
/// <param name="Rules">The rules.</param>
/// <param name="Claims">The claims.</param>
/// <param name="Conversions">How many of a smaller unit make one of a larger, by the two.</param>
internal sealed record TemplateSyntax(
    HeaderSyntax Header,
    List<CellType> Types,
    List<SectionSyntax> Sections,
    List<RuleSyntax> Rules,
    List<ClaimSyntax> Claims,
    IReadOnlyDictionary<(string Larger, string Smaller), decimal> Conversions)
{
    /// <summary>The days that are not worked.</summary>
    public EquatableArray<int> Holidays { get; init; }

    /// <summary>From which likeness on repeated prose is reported; 0 for never.</summary>
    public decimal TwinThreshold { get; init; }

    /// <summary>The words of statements; null where there are none.</summary>
    public ClaimWords? ClaimWords { get; init; }

    /// <summary>What regions add, outermost first.</summary>
    public EquatableArray<FormAddition> Additions { get; init; }

    /// <summary>By when reports are due in the region; null where nothing is said of it.</summary>
    public FormDue? Due { get; init; }
}
