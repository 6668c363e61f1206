using ReportCompiler.Preview.Messages;
using ReportCompiler.Publishing.Views;
using ReportCompiler.Schema.DataLayout;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Drafts;
using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Preview.Editing;

/// <summary>The cells and the prose of a report as the fields of its page.</summary>
internal static class ReportFields
{
    private const string Number = "number";
    private const string Text = "text";
    private const string List = "list";

    /// <summary>The cells, in the order of the form.</summary>
    /// <param name="report">The report.</param>
    /// <param name="page">Where the page has them.</param>
    /// <param name="values">What stands in the file.</param>
    /// <param name="last">Last year's report; null where there is none.</param>
    /// <param name="language">The language of the hints.</param>
    public static IReadOnlyList<EditCell> Cells(Report report, FormView page, FileValues values, Report? last, Language language) =>
        [.. report.Form.PresentCells.Where(cell => !cell.Row.IsAbsent && !cell.Column.HoldsHeadings).Select(cell =>
        {
            var anchor = page.AnchorOf(cell.Path);
            return new EditCell(
                cell.Path,
                anchor.Id,
                anchor.FromEnd,
                cell.Label.Length > 0 ? cell.Label : cell.Section.Heading,
                CellTypeWords.Of(cell.Type).In(language),
                KindOf(cell.Type),
                cell.IsDerived,
                values.Cells[cell.Index],
                LastOf(cell, last));
        })];

    /// <summary>The sections of prose, in the order of the form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="values">What stands in the file.</param>
    public static IReadOnlyList<EditProse> Prose(Form form, FileValues values) => [.. ProsePlaces(form)
        .Select(place => new EditProse(place.Section!.Id, place.Section.Heading, place.Section.Guidance, values.Prose[place.Narrative]))];

    /// <summary>What a file holds, by the names of its fields.</summary>
    /// <param name="version">The version of the file.</param>
    /// <param name="form">The form.</param>
    /// <param name="values">What stands in the file.</param>
    public static FileState State(string version, Form form, FileValues values) => new(
        version,
        form.PresentCells.ToDictionary(cell => cell.Path, cell => values.Cells[cell.Index], StringComparer.Ordinal),
        ProsePlaces(form).ToDictionary(place => place.Section!.Id, place => values.Prose[place.Narrative], StringComparer.Ordinal));

    /// <summary>The places of prose, in the order of the form.</summary>
    /// <param name="form">The form.</param>
    public static IEnumerable<DataPlace> ProsePlaces(Form form) => PlaceTree.Of(form).Children
        .SelectMany(place => place.Kind == PlaceKind.Prose ? [place] : place.Children.Where(inside => inside.IsFootnote));

    private static string KindOf(CellType type) => type.IsList ? List : type.IsOfWords ? Text : Number;

    private static string? LastOf(FormCell cell, Report? last)
    {
        var index = last?.Form.IndexOf(cell.Path) ?? -1;
        return index >= 0 && last!.Form.Cells[index] is var before && before.Type.Kind == cell.Type.Kind && CellText.Of(last, before) is { Length: > 0 } text
            ? text
            : null;
    }
}
