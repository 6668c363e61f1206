using System.Globalization;
using ReportCompiler.Pages.Model;

namespace ReportCompiler.Publishing.Views;

/// <summary>
/// A heading in a table: <c>heading.text</c>, <c>heading.colspan</c>, <c>heading.rowspan</c>, <c>heading.column</c> (where it begins, from
/// 0), <c>heading.is_stub</c> (whether it stands in the columns of the row headings).
/// </summary>
internal sealed class HeadingView(string text, int start, int width, int height, bool isStub) : ScriptView
{
    private readonly string _column = start.ToString(CultureInfo.InvariantCulture);
    private readonly object _colspan = width;
    private readonly object _rowspan = height;
    private readonly object _isStub = isStub;

    /// <inheritdoc/>
    protected override PageType Type => ReportTypes.Heading;

    /// <inheritdoc/>
    protected override object? Get(IPageRendering page, string name) => name switch
    {
        "text" => text,
        "column" => _column,
        "colspan" => _colspan,
        "rowspan" => _rowspan,
        "is_stub" => _isStub,
        _ => null,
    };
}
