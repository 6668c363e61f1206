using ReportCompiler.LanguageServer.Outlines;
using ReportCompiler.LanguageServer.Protocol;

namespace ReportCompiler.LanguageServer.Features.Forms;

/// <summary>textDocument/documentSymbol and textDocument/foldingRange in a form: its parts, named by their ids.</summary>
internal static class FormSymbols
{
    private const int Module = 2;
    private const int Field = 8;

    // No form goes that deep; a file may, and what is written of it as JSON must not.
    private const int MaxLevels = 20;

    private static readonly string[] Headings = ["heading", "label", "title"];

    /// <summary>The parts, as a tree.</summary>
    public static IReadOnlyList<DocumentSymbol> Of(FormFile file) => [.. file.Outline.Top.Select(node => Symbol(file, node, MaxLevels))];

    private static DocumentSymbol Symbol(FormFile file, OutlineNode node, int levels)
    {
        var map = file.Document.Map;
        var heading = Headings.Select(key => FormFile.ValueOf(node, key)).FirstOrDefault(text => text.Length > 0);
        var id = FormFile.ValueOf(node, "id");
        var number = (node.Number + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new DocumentSymbol(
            node.Number < 0 ? node.Key.Length > 0 ? node.Key : "?" : id.Length > 0 ? id : heading ?? number,
            heading,
            node.Children.Count > 0 ? Module : Field,
            map.RangeOf(node.Start, Math.Max(node.BodyEnd, node.End)),
            map.RangeOf(node.Start, node.End),
            levels == 0 ? [] : [.. node.Children.Where(child => child.Number >= 0 || IsPart(child)).Select(child => Symbol(file, child, levels - 1))]);
    }

    // What only says something of a part is none itself.
    private static bool IsPart(OutlineNode node) => FormFile.KeyOf(node) is { Opens: not null } || FormFile.LevelIn(node.Parent) is null;
}
