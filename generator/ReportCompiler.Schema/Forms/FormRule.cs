using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Forms;

/// <summary>What a rule binds together.</summary>
public enum RuleKind
{
    /// <summary>A cell that is the sum of others in the same report.</summary>
    Sum,

    /// <summary>Cells of one report.</summary>
    WithinReport,

    /// <summary>Cells of a report and of the same agency's report of the year before.</summary>
    BetweenYears,

    /// <summary>Cells of a collected report and of the reports that it covers.</summary>
    BetweenLevels,
}

/// <summary>A consistency rule (勾稽关系) of the form, as messages and pages speak of it.</summary>
/// <param name="Id">Its id; for a sum, the path of the row or column that is the sum.</param>
/// <param name="Kind">What it binds together.</param>
/// <param name="Severity">How much a violation weighs.</param>
/// <param name="Basis">The legal basis; empty where none is declared.</param>
/// <param name="Says">What the rule means, in one sentence.</param>
/// <param name="Left">The left side of the comparison in the form's words, with what is no word of the form in the reader's language; empty for a sum and
/// for a condition that is no comparison.</param>
/// <param name="Relation">How left must stand to right.</param>
/// <param name="Tolerance">By how much the sides of a comparison may miss each other; 0 for exactly.</param>
/// <param name="Right">The right side, likewise; empty where it is a bare number.</param>
public sealed record FormRule(
    string Id,
    RuleKind Kind,
    Severity Severity,
    string Basis,
    LocalizedText Says,
    LocalizedText Left,
    RuleRelation Relation,
    decimal Tolerance,
    LocalizedText Right)
{
    /// <summary>Whether the two sides are days rather than numbers.</summary>
    public bool ComparesDays { get; init; }

    /// <summary>Whether a footnote of the table explains a violation, so that it stands as a note.</summary>
    public bool IsWaivedByFootnote { get; init; }
}
