using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Bound;

namespace ReportCompiler.Documents.FormWorkbooks;

/// <summary>What a rule states at one place of a form, as the workbook reckons it.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Rule">Its rule.</param>
/// <param name="IsDerivation">Whether it says what a derived cell is.</param>
/// <param name="Outcome">The formula of whether it holds.</param>
/// <param name="Cells">The cells that it speaks of.</param>
internal sealed record FormStatement(LocatedStatement Statement, FormRule Rule, bool IsDerivation, string Outcome, IReadOnlyList<int> Cells)
{
    /// <summary>The formula of its left side; null where it compares nothing.</summary>
    public string? Left { get; init; }

    /// <summary>The formula of its right side; null where it compares nothing.</summary>
    public string? Right { get; init; }
}
