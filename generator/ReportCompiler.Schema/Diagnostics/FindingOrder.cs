namespace ReportCompiler.Schema.Diagnostics;

/// <summary>The one order in which findings are listed, so that the same input always gives the same list.</summary>
public sealed class FindingOrder : IComparer<Finding>
{
    /// <summary>By file, line, column, id, then wording.</summary>
    public static readonly FindingOrder Instance = new();

    private FindingOrder()
    {
    }

    /// <inheritdoc/>
    public int Compare(Finding? x, Finding? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        var order = string.CompareOrdinal(x.File, y.File);
        order = order != 0 ? order : x.Span.Line.CompareTo(y.Span.Line);
        order = order != 0 ? order : x.Span.Column.CompareTo(y.Span.Column);
        order = order != 0 ? order : string.CompareOrdinal(x.Definition.Id, y.Definition.Id);
        return order != 0 ? order : string.CompareOrdinal(x.Message(Text.Language.English), y.Message(Text.Language.English));
    }
}
