using ReportCompiler.Publishing.Text;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Publishing.Rendering;

/// <summary>
/// What a partial wrote for one report, with the places of its figures left open. Filled in with the figures of another
/// report whose cells are in the same states, it is what the partial would write for that one.
/// </summary>
/// <param name="Arguments">The arguments that the partial was included with.</param>
/// <param name="Escaping">The kind of page.</param>
/// <param name="Language">The language of the interface words.</param>
/// <param name="States">The states of the report's cells.</param>
/// <param name="Text">The text without its figures, as UTF-8.</param>
/// <param name="Openings">Where in the text which figures go, in order.</param>
internal sealed record Stencil(
    IReadOnlyList<PartialArgument> Arguments,
    Escaping Escaping,
    Language Language,
    CellState[] States,
    byte[] Text,
    IReadOnlyList<(int At, FormCell Cell)> Openings)
{
    /// <summary>Whether this is what the partial would write on a page.</summary>
    public bool Fits(PageContext page, IReadOnlyList<PartialArgument> arguments) =>
        Escaping == page.Escaping && Language == page.WordLanguage && Arguments.SequenceEqual(arguments) && page.HasStates(States);

    /// <summary>Writes the text with the figures of the report at hand.</summary>
    public void Fill(PageContext page)
    {
        var start = 0;
        foreach (var (at, cell) in Openings)
        {
            page.Buffer.Write(Text.AsSpan(start, at - start));
            page.WriteFigure(cell);
            start = at;
        }

        page.Buffer.Write(Text.AsSpan(start));
    }
}
