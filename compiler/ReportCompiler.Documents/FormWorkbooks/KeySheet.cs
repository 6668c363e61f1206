using ReportCompiler.Documents.Workbooks;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Workspace.FilledForms;

namespace ReportCompiler.Documents.FormWorkbooks;

/// <summary>The hidden sheet that says which form the workbook is, and what the form itself says in it.</summary>
internal static class KeySheet
{
    private static readonly double[] Widths = [16, 16, 16, 16];

    /// <summary>Lays out the sheet.</summary>
    /// <param name="order">The form.</param>
    /// <param name="names">The names of cells, by their paths.</param>
    /// <param name="labels">What the form itself says.</param>
    /// <param name="name">The name of the sheet.</param>
    public static Sheet Of(FormOrder order, IReadOnlyDictionary<string, string> names, IReadOnlyList<string> labels, string name)
    {
        var lines = KeyOf(order, names).ToLines().Concat(labels.Select(
            (text, index) => (IReadOnlyList<string>)[FormattableString.Invariant($"{PlaceNames.Label}{index + 1}"), text]));
        var rows = lines.Select(line => new SheetRow([.. line
            .Select((text, column) => new SheetCell(column, CellStyle.Text, text, null, NumberFormats.Text))]));
        return new Sheet(name, Widths, rows.ToList(), [])
        {
            IsProtected = true,
            IsHidden = true,
            Names = [new NamedRange(PlaceNames.Key, 0, 0)],
        };
    }

    private static FilledFormKey KeyOf(FormOrder order, IReadOnlyDictionary<string, string> names)
    {
        var form = order.Form;
        return new FilledFormKey(form.Family, form.Version, order.Content.Agency, order.Content.Year, [.. form.Components], LinesOf(form))
        {
            Names = names.Where(name => name.Value.StartsWith(PlaceNames.Long, StringComparison.Ordinal))
                .ToDictionary(name => name.Value, name => name.Key, StringComparer.OrdinalIgnoreCase),
        };
    }

    private static IReadOnlyList<(int List, int Owner, int Count)> LinesOf(Form form) =>
    [
        .. Enumerable.Range(0, form.Lines is null ? 0 : form.Extent.Lists.Count)
            .SelectMany(list => form.Lines!.Of(list).GroupBy(line => line.Owner).Select(lines => (list, lines.Key, lines.Count()))),
    ];
}
