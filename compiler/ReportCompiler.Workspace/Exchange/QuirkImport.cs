using System.Globalization;
using System.Xml.Linq;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Exchange.Maps;
using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Workspace.Exchange;

/// <summary>Sets right what a program is known to write wrong.</summary>
/// <param name="map">The map, which declares that.</param>
/// <param name="context">Where findings go.</param>
/// <param name="cells">Where values go.</param>
/// <param name="root">The document.</param>
internal sealed class QuirkImport(ExchangeMap map, ImportContext context, ImportedCells cells, XElement root)
{
    private readonly IReadOnlyList<MapQuirk> _quirks = [.. map.Quirks.Where(quirk => quirk.Producer is null || IsBy(map, root, quirk.Producer))];

    /// <summary>What a text means that stands in an element: itself, unless the program is known to write it for something else.</summary>
    /// <param name="element">The element.</param>
    /// <param name="text">Its text.</param>
    /// <param name="cell">The cell of the form.</param>
    /// <param name="path">Its path in the report.</param>
    public string? Meaning(XElement element, string text, FormCell cell, string path)
    {
        if (_quirks.FirstOrDefault(quirk => quirk.Element == element.Name && quirk.Filed == text) is not { } found)
        {
            return text.Length == 0 ? null : text;
        }

        var expected = CellTypeWords.Of(cell.Type);
        var read = found.Reads is { } reads
            ? Words.Say("quirk-import.read", $"read as {reads}", $"按 {reads} 读入")
            : Words.Say("quirk-import.blank", $"left blank; expected: {expected}", $"留空；应为：{expected}");
        var filed = Words.Say("quirk-import.filed", $"filed is '{text}'", $"报送的是“{text}”");
        var place = ImportWords.PlaceOf(cell);
        context.ReportOf(ImportDiagnostics.KnownFault, element.Name + text + cell.Section.Id, element, place, name => [name, filed, read]);
        if (found.Reads is null)
        {
            cells.Doubts[path] = filed;
        }

        return found.Reads;
    }

    /// <summary>Leaves out figures of the agency that only repeat those of its last component, so that they are computed.</summary>
    /// <param name="section">The section.</param>
    /// <param name="rows">Its rows, each with the place that was found for it.</param>
    public void Derive(MapSection section, IReadOnlyList<(XElement Data, RowPlace? Place)> rows)
    {
        foreach (var quirk in _quirks.Where(quirk => quirk.RepeatsLastIn == section.Section))
        {
            var column = section.Items.OfType<CellItem>().FirstOrDefault(item => item.Element[^1] == quirk.Element)?.Column;
            var overall = rows.FirstOrDefault(row => row.Place is { Component.Length: 0 });
            var others = rows.Where(row => row.Data != overall.Data).Select(row => Figure(row.Data, quirk.Element)).ToList();
            if (column is null || overall.Place is not { } place || others.Count < 2 || Figure(overall.Data, quirk.Element) is not { } filed)
            {
                continue;
            }

            var sum = others.Sum(figure => figure ?? 0);
            if (filed == others[^1] && filed != sum)
            {
                var path = CellPath.Join(place.Path, column);
                cells[path] = null;
                cells.Doubts[path] = ImportWords.Repeated(filed);
                var element = overall.Data.Element(quirk.Element)!;
                context.Report(
                    ImportDiagnostics.KnownFault, element, context.NameOf(overall.Data), ImportWords.Repeated(filed), ImportWords.Computed(sum));
            }
        }
    }

    private static decimal? Figure(XElement data, XName element) =>
        decimal.TryParse(data.Element(element)?.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var figure) ? figure : null;

    // The program is named in an element of the head whose text is the same in every document.
    private static bool IsBy(ExchangeMap map, XElement root, string producer) => map.Head
        .Where(item => item.Content == HeadContent.Text)
        .Any(item => item.Element.Aggregate((XElement?)root, (element, name) => element?.Element(name))?.Value.Trim() == producer);
}
