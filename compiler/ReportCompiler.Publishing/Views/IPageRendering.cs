using ReportCompiler.Publishing.Narratives;
using ReportCompiler.Publishing.Text;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Publishing.Views;

/// <summary>One page while it is rendered, as far as what stands on it may know: what the page is about, and where its bytes go.</summary>
internal interface IPageRendering
{
    /// <summary>The page at hand. Whoever asks for it writes what other pages have otherwise.</summary>
    Page Page { get; }

    /// <summary>The language of the interface words.</summary>
    Language WordLanguage { get; }

    /// <summary>Notes that what is written depends on other agencies, and on which reports they have.</summary>
    void NoteOtherAgencies();

    /// <summary>The bytes of the page.</summary>
    PageBuffer Buffer { get; }

    /// <summary>Turns prose into HTML and Markdown.</summary>
    NarrativeRenderer Narratives { get; }

    /// <summary>The state of a cell in the report at hand.</summary>
    /// <param name="cell">The cell, of the form of that report.</param>
    /// <exception cref="InvalidOperationException">The page is about no report.</exception>
    CellState StateOf(FormCell cell);
}
