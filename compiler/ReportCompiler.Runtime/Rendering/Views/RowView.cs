using ReportCompiler.Pages.Model;

namespace ReportCompiler.Runtime.Rendering.Views;

/// <summary>A row of figures: <c>row.path</c> (its anchor, where it has one), <c>row.stubs</c> (the row headings that begin in it) and <c>row.cells</c> (cells, and in tables with repeated rows also headings and empty places).</summary>
internal sealed class RowView(HeadingView[] stubs, ScriptView[] cells, string? path) : ScriptView
{
    /// <inheritdoc/>
    protected override PageType Type => ReportTypes.Row;

    /// <inheritdoc/>
    protected override object? Get(PageContext page, string name) => name switch
    {
        "stubs" => stubs,
        "cells" => cells,
        "path" => path,
        _ => null,
    };
}
