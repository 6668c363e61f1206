using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Schema.Templates.Bound;

/// <summary>One element of what a rule is repeated over, in one report.</summary>
internal readonly struct ScopePlace
{
    private readonly FormLines? _lines;
    private readonly int _offset;

    private ScopePlace(int element, int offset)
    {
        Element = element;
        Component = -1;
        _offset = offset;
    }

    private ScopePlace(FormLines lines, int element, int component, LinePlace? line)
    {
        _lines = lines;
        Element = element;
        Component = component;
        Line = line;
    }

    /// <summary>The number of the element, from 0.</summary>
    public int Element { get; }

    /// <summary>The component at hand, by its place in the report; -1 for none.</summary>
    public int Component { get; }

    /// <summary>The line at hand; null for none.</summary>
    public LinePlace? Line { get; }

    /// <summary>The elements of a scope in a report.</summary>
    /// <param name="scope">The scope.</param>
    /// <param name="form">The form of the report.</param>
    public static IEnumerable<ScopePlace> Of(RuleScope scope, Form form) => scope.Kind switch
    {
        ScopeKind.Component => Enumerable.Range(0, form.Lines!.Components).Select(component => new ScopePlace(form.Lines!, component, component, null)),
        ScopeKind.SingleComponent => form.Lines!.Components == 1 ? [new ScopePlace(form.Lines, 0, 0, null)] : [],
        ScopeKind.Line => form.Lines!.Of(scope.List).Select((line, element) => new ScopePlace(form.Lines!, element, -1, line)),
        _ => Enumerable.Range(0, scope.Count).Select(element => new ScopePlace(element, element * scope.Step)),
    };

    /// <summary>Where a cell of the scope lies in the report.</summary>
    /// <param name="cell">The index that the expression has.</param>
    public int Locate(int cell) => _lines is null ? cell + _offset : _lines.Locate(cell, Component, Line);
}
