using ReportCompiler.LanguageServer.Outlines;
using ReportCompiler.LanguageServer.Protocol;
using ReportCompiler.Schema.DataLayout;

namespace ReportCompiler.LanguageServer.Features;

/// <summary>textDocument/documentSymbol and textDocument/foldingRange: the parts of a file.</summary>
internal static class OutlineFeatures
{
    private const int Module = 2;
    private const int Field = 8;
    private const int Text = 15;

    // No form goes that deep; a file may, and what is written of it as JSON must not.
    private const int MaxLevels = 20;

    /// <summary>The parts, as a tree.</summary>
    public static IReadOnlyList<DocumentSymbol> Symbols(OpenFile file) => [.. file.Outline.Top.Select(node => Symbol(file, node, file.Top, MaxLevels))];

    /// <summary>The parts that take more than a line.</summary>
    public static IReadOnlyList<FoldingRange> Foldings(Outline outline) =>
        [.. outline.All.Where(node => node.LastLine > node.Line && !node.IsInBraces).Select(node => new FoldingRange(node.Line, node.LastLine))];

    private static DocumentSymbol Symbol(OpenFile file, OutlineNode node, DataPlace? above, int levels)
    {
        var map = file.Document.Map;
        var isItem = node.Number >= 0;
        var name = isItem ? (node.Number + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) : node.Key.Length > 0 ? node.Key : "?";
        var place = isItem ? above?.Line(node.Number) : above?.Find(node.Key);
        var heading = place is null ? string.Empty : FormPlaces.HeadingOf(place);
        return new DocumentSymbol(
            name,
            heading.Length == 0 || heading == name ? null : heading,
            node.IsProse ? Text : node.Children.Count > 0 ? Module : Field,
            map.RangeOf(node.Start, Math.Max(node.BodyEnd, node.End)),
            map.RangeOf(node.Start, node.End),
            levels == 0 ? [] : [.. node.Children.Select(child => Symbol(file, child, place, levels - 1))]);
    }
}
