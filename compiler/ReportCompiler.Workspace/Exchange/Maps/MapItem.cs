using System.Xml.Linq;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.Exchange.Maps;

/// <summary>Something that an element of the exchange format holds, and the cells that it says.</summary>
/// <param name="Span">Where the map declares it.</param>
internal abstract record MapItem(SourceSpan Span);

/// <summary>A cell of the row at hand.</summary>
/// <param name="Span">Where the map declares it.</param>
/// <param name="Column">The column, by its path.</param>
/// <param name="Element">The element, after those that it stands in.</param>
/// <param name="Code">The element that takes its place where a word stands for a number; null where there is none.</param>
/// <param name="Omit">What the cell holds where the element is left out; null where it never is.</param>
/// <param name="AppliesWith">The section in which a component has a row if the cell applies to it; null for any component.</param>
internal sealed record CellItem(SourceSpan Span, string Column, IReadOnlyList<XName> Element, XName? Code, string? Omit, string? AppliesWith) : MapItem(Span)
{
    /// <summary>The column, in the row over all components, that the same element says; null for the same column.</summary>
    public string? Overall { get; init; }
}

/// <summary>An element around others.</summary>
/// <param name="Span">Where the map declares it.</param>
/// <param name="Element">The element, after those that it stands in.</param>
/// <param name="Items">What it holds.</param>
internal sealed record GroupItem(SourceSpan Span, IReadOnlyList<XName> Element, IReadOnlyList<MapItem> Items) : MapItem(Span);

/// <summary>Elements that say a column by a code and a cell by a quantity.</summary>
/// <param name="Span">Where the map declares it.</param>
/// <param name="Element">The element that is repeated.</param>
/// <param name="Code">The element in it that says the column.</param>
/// <param name="Quantity">The element in it that says the cell.</param>
/// <param name="Omit">What a cell holds whose element is left out; null where none is.</param>
/// <param name="Codes">The columns, each with its code, in order.</param>
internal sealed record CodedItem(SourceSpan Span, XName Element, XName Code, XName Quantity, string? Omit, IReadOnlyList<(string Column, string Code)> Codes)
    : MapItem(Span);

/// <summary>An element for each line of a list.</summary>
/// <param name="Span">Where the map declares it.</param>
/// <param name="List">The list, by its id.</param>
/// <param name="Element">The element.</param>
/// <param name="Items">What it holds.</param>
internal sealed record LinesItem(SourceSpan Span, string List, XName Element, IReadOnlyList<MapItem> Items) : MapItem(Span);

/// <summary>An element for each column, with a cell of each of several rows in it.</summary>
/// <param name="Span">Where the map declares it.</param>
/// <param name="Element">The element.</param>
/// <param name="Columns">The columns, in the order of the elements.</param>
/// <param name="Rows">The rows.</param>
internal sealed record RankedItem(SourceSpan Span, XName Element, IReadOnlyList<string> Columns, IReadOnlyList<RankedRow> Rows) : MapItem(Span);

/// <summary>A row of which each repeated element says one cell.</summary>
/// <param name="Row">The row, by its id.</param>
/// <param name="Element">The element.</param>
/// <param name="Unused">What the cell holds where the place is not used.</param>
internal sealed record RankedRow(string Row, XName Element, string Unused);
