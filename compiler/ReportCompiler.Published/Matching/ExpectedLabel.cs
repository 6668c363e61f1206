using ReportCompiler.Published.Values;
using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Published.Matching;

/// <summary>A label of a form, at its place in the order in which a page is read.</summary>
/// <param name="Kind">What it stands over or beside.</param>
/// <param name="Text">The label in the form's words.</param>
/// <param name="Section">The section.</param>
internal sealed record ExpectedLabel(LabelKind Kind, string Text, FormSection Section)
{
    /// <summary>The block; null for a heading.</summary>
    public FormBlock? Block { get; init; }

    /// <summary>Of a column heading, the column that it alone stands over; -1 for one over several.</summary>
    public int Leaf { get; init; } = -1;

    /// <summary>Of a row heading, the row that it begins in, by its place in the lines of the block.</summary>
    public int Row { get; init; } = -1;

    /// <summary>Whether it is the innermost heading of its row.</summary>
    public bool IsInnermost { get; init; }

    /// <summary>The label as it is compared.</summary>
    public string Plain { get; } = LabelText.Plain(Text);

    /// <summary>How much it tells that it is there.</summary>
    public int Weight => Kind switch { LabelKind.Heading => 4, LabelKind.Title or LabelKind.Stub => 3, LabelKind.Column => 2, _ => 1 };
}
