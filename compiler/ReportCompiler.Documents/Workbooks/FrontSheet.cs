using ReportCompiler.Publishing.Formats;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Narratives;

namespace ReportCompiler.Documents.Workbooks;

/// <summary>The first sheet of a report: its title, whose report it is, and everything that is prose.</summary>
internal static class FrontSheet
{
    private const double Width = 84;

    /// <summary>Lays out the sheet.</summary>
    /// <param name="published">The report.</param>
    /// <param name="name">The name of the sheet.</param>
    public static Sheet Of(PublishedReport published, string name)
    {
        var language = DocumentWords.LanguageOf(published.Report.Form.Language);
        var header = published.Report.Header;
        var rows = new List<SheetRow> { new(
            [new SheetCell(0, CellStyle.Title, published.Title)], TextHeight.Of(published.Title, Width / 2) + TextHeight.Line) };
        Add(DocumentWords.Agency(published.Agency.Name));
        Add(DocumentWords.Year(header.Year));
        if (header.Published is { } day)
        {
            Add(DocumentWords.Published(day));
        }

        if (TextsLeftOut.Of(published.Report).Any())
        {
            Add(DocumentWords.FiguresOnly);
        }

        if (published.Report.Form.Basis is { Length: > 0 } basis)
        {
            Add(DocumentWords.Basis(basis));
        }

        foreach (var section in published.Report.Form.Sections)
        {
            rows.AddRange(Prose(published.Report, section));
        }

        return new Sheet(name, [Width], rows, []);

        void Add(LocalizedText words) => rows.Add(Line(CellStyle.Text, words.In(language)));
    }

    // A footnote stands below its table.
    private static IEnumerable<SheetRow> Prose(Report report, FormSection section)
    {
        if (section.Table is not null)
        {
            yield break;
        }

        var language = DocumentWords.LanguageOf(report.Form.Language);
        IEnumerable<string> leftOut = TextsLeftOut.Has(report, section) ? [DocumentWords.TextLeftOut.In(language)] : [];
        var texts = leftOut.Concat(PlainProse.Of(ProseReader.Read(report, section))).Concat(PlainProse.Of(ProseReader.ReadFixed(report, section)))
            .Concat(section.ListsComponents ? report.Form.Components.Select(component => $"{component.Id}: {component.Name}") : []).ToList();
        if (texts.Count > 0 && section.Part.Length > 0 && section.Part != section.Heading)
        {
            yield return Line(CellStyle.Heading, section.Part);
        }

        if (texts.Count > 0)
        {
            yield return Line(CellStyle.Heading, section.Heading);
        }

        foreach (var text in texts)
        {
            yield return Line(CellStyle.Text, text);
        }
    }

    private static SheetRow Line(CellStyle style, string text) =>
        new([new SheetCell(0, style, text)], TextHeight.Of(text, Width) + (style == CellStyle.Heading ? TextHeight.Line / 2 : 0));
}
