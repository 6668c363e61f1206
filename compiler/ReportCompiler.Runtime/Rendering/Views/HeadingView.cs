using System.Globalization;

namespace ReportCompiler.Runtime.Rendering.Views;

/// <summary>A heading in a table: <c>heading.text</c>, <c>heading.colspan</c>, <c>heading.rowspan</c>, <c>heading.column</c> (where it begins, from 0).</summary>
internal sealed class HeadingView : ScriptView
{
    private static readonly string[] Members = ["text", "column", "colspan", "rowspan"];

    private readonly string _text;
    private readonly int _start;
    private readonly int _width;
    private readonly int _height;
    private readonly string _column;
    private readonly object _colspan;
    private readonly object _rowspan;

    /// <summary>Places a heading.</summary>
    public HeadingView(string text, int start, int width, int height)
    {
        _text = text;
        _start = start;
        _width = width;
        _height = height;
        _column = start.ToString(CultureInfo.InvariantCulture);
        _colspan = width;
        _rowspan = height;
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Names => Members;

    /// <summary>The heading, wider by the spare columns if it ends at the right edge of its block.</summary>
    public HeadingView StretchedAt(int edge, int spare) =>
        spare > 0 && _start + _width == edge ? new HeadingView(_text, _start, _width + spare, _height) : this;

    /// <inheritdoc/>
    protected override object? Get(PageContext page, string name) => name switch
    {
        "text" => _text,
        "column" => _column,
        "colspan" => _colspan,
        "rowspan" => _rowspan,
        _ => null,
    };
}
