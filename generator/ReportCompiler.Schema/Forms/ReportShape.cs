using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Forms;

/// <summary>What of a form only a report can say: its components, how many lines its lists have, and which rows it does without.</summary>
/// <param name="Components">The components, in order.</param>
public sealed record ReportShape(EquatableArray<Component> Components)
{
    private readonly Dictionary<(int List, int Owner), int> _lines = [];
    private readonly HashSet<(int Row, int Component, int List, int Line)> _absent = [];

    /// <summary>Notes how many lines a list has.</summary>
    /// <param name="list">The list, by its place in the form.</param>
    /// <param name="owner">The component that owns it; -1 for none.</param>
    /// <param name="count">How many.</param>
    public void SetLines(int list, int owner, int count) => _lines[(list, owner)] = count;

    /// <summary>How many lines a list has; one where nothing is known, so that what is missing can be said of it.</summary>
    /// <param name="list">The list, by its place in the form.</param>
    /// <param name="owner">The component that owns it; -1 for none.</param>
    public int LinesOf(int list, int owner) => _lines.TryGetValue((list, owner), out var count) ? Math.Max(1, count) : 1;

    /// <summary>Notes that the report has no such row.</summary>
    /// <param name="row">The first place of the row in the form without a report.</param>
    /// <param name="component">The component.</param>
    /// <param name="line">The line that it stands in; null for none.</param>
    public void SetAbsent(int row, int component, LinePlace? line) => _absent.Add(Key(row, component, line));

    /// <summary>Whether the report has no such row: in the line, or in no line of the component.</summary>
    /// <param name="row">The first place of the row in the form without a report.</param>
    /// <param name="component">The component; -1 for none.</param>
    /// <param name="line">The line that it stands in; null for none.</param>
    public bool IsAbsent(int row, int component, LinePlace? line) =>
        _absent.Contains(Key(row, component, line)) || _absent.Contains(Key(row, component, null));

    private static (int Row, int Component, int List, int Line) Key(int row, int component, LinePlace? line) =>
        (row, component, line?.List ?? -1, line?.Number ?? -1);
}
