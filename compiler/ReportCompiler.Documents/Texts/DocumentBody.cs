using DocumentFormat.OpenXml.Wordprocessing;
using ReportCompiler.Documents.Layout;
using ReportCompiler.Publishing.Formats;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Narratives;

namespace ReportCompiler.Documents.Texts;

/// <summary>What a document consists of: the title, then section by section heading, table and prose. Pages with broad tables are turned.</summary>
internal sealed class DocumentBody
{
    // Chinese finds room in narrow columns, since it can be broken between any two characters.
    private const int MaxUprightColumns = 10;
    private const int MaxUprightChineseColumns = 15;

    private const int RoomForProse = 12;
    private const int RoomForFootnote = 2;

    private readonly PublishedReport _report;
    private readonly PageShape _page;
    private readonly ProseWriter _prose;
    private readonly Language _language;
    private readonly string _footer;
    private readonly bool _hasParts;
    private readonly Body _body = new();
    private readonly bool _isForm;
    private bool _isBroad;

    private DocumentBody(PublishedReport report, RunWriter runs, ListNumbers lists, string footer, bool isForm)
    {
        _isForm = isForm;
        var form = report.Report.Form;
        _report = report;
        _footer = footer;
        _page = PageShape.Of(form.Language);
        _language = DocumentWords.LanguageOf(form.Language);
        _hasParts = form.Sections.Any(section => section.Part.Length > 0);
        _prose = new ProseWriter(runs, lists, _hasParts ? 2 : 1);
    }

    /// <summary>Writes the body.</summary>
    /// <param name="report">The report.</param>
    /// <param name="runs">Writes the text of paragraphs.</param>
    /// <param name="lists">Counts lists.</param>
    /// <param name="footer">The relationship of the footer.</param>
    /// <param name="isForm">Whether somebody fills it in by hand, and needs room for prose.</param>
    public static Body Of(PublishedReport report, RunWriter runs, ListNumbers lists, string footer, bool isForm) =>
        new DocumentBody(report, runs, lists, footer, isForm).ToBody();

    private Body ToBody()
    {
        Add(StyleNames.Title, _report.Title);
        if (_report.Report.Header.Published is { } published)
        {
            Add(StyleNames.Subtitle, DocumentWords.Published(published).In(_language));
        }

        if (TextsLeftOut.Of(_report.Report).Any())
        {
            Add(StyleNames.Subtitle, DocumentWords.FiguresOnly.In(_language));
        }

        foreach (var section in _report.Report.Form.Sections)
        {
            AddSection(section);
        }

        _body.Append(_page.ToSection(_isBroad, _footer));
        return _body;
    }

    private void AddSection(FormSection section)
    {
        var layout = section.Table is { } table ? DrawnTable.Of(_report.Report.Form, table) : null;
        Turn(layout is not null && layout.Width > (DocumentWords.IsChinese(_report.Report.Form.Language) ? MaxUprightChineseColumns : MaxUprightColumns));
        if (section.Part.Length > 0)
        {
            Add(StyleNames.Heading(1), section.Part);
        }

        if (section.Heading != section.Part)
        {
            Add(StyleNames.Heading(_hasParts ? 2 : 1), section.Heading);
        }

        if (TextsLeftOut.Has(_report.Report, section))
        {
            Add(StyleNames.Note, DocumentWords.TextLeftOut.In(_language));
            return;
        }

        var width = _page.TextWidth(_isBroad);
        if (layout is not null)
        {
            _body.Append(TableWriter.Write(_report.Report, layout, width, section.Heading));
            Add(StyleNames.Note, string.Empty);
        }

        var style = section.HasFootnote ? StyleNames.Note : StyleNames.Normal;
        _body.Append(_prose.Write(ProseReader.Read(_report.Report, section), style, width, section.Heading));
        _body.Append(_prose.Write(ProseReader.ReadFixed(_report.Report, section), style, width, section.Heading));
        for (var line = 0; _isForm && section.Narrative is not null && line < (section.Table is null ? RoomForProse : RoomForFootnote); line++)
        {
            Add(style, string.Empty);
        }

        if (section.ListsComponents)
        {
            _body.Append(_prose.Write([Components()], style, width, section.Heading));
        }
    }

    private ProseTable Components() => new(
        [
            [Text(DocumentWords.Component.In(_language)), Text(DocumentWords.ComponentName.In(_language))],
            .. _report.Report.Form.Components.Select(component => (IReadOnlyList<IReadOnlyList<ProseRun>>)[Text(component.Id), Text(component.Name)]),
        ],
        []);

    private static IReadOnlyList<ProseRun> Text(string text) => [new ProseRun(text, ProseStyle.None, null)];

    private void Add(string style, string text)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        if (text.Length > 0)
        {
            paragraph.Append(RunWriter.Plain(text));
        }

        _body.Append(paragraph);
    }

    // The last paragraph of a run of pages says which way they are turned.
    private void Turn(bool isBroad)
    {
        if (isBroad != _isBroad)
        {
            _body.Append(new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = StyleNames.Break }, _page.ToSection(_isBroad, _footer))));
            _isBroad = isBroad;
        }
    }
}
