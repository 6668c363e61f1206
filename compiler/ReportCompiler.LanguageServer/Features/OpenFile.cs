using ReportCompiler.LanguageServer.Documents;
using ReportCompiler.LanguageServer.Folders;
using ReportCompiler.LanguageServer.Outlines;
using ReportCompiler.Schema.DataLayout;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.LanguageServer.Features;

/// <summary>An open data file as it is now, with what is known of it: its keys always, its report where it can be read.</summary>
internal sealed class OpenFile
{
    private readonly Lazy<Outline> _outline;
    private readonly Lazy<DataPlace?> _top;

    /// <summary>Takes up a file.</summary>
    /// <param name="name">How messages name it.</param>
    /// <param name="document">Its document.</param>
    /// <param name="folder">The folder of reports that it belongs to.</param>
    /// <param name="view">That folder as it is now.</param>
    public OpenFile(string name, TextDocument document, ReportFolder folder, FolderView view)
    {
        Name = name;
        Document = document;
        Folder = folder;
        View = view;
        _outline = new Lazy<Outline>(() => new Outline(document.Text));
        _top = new Lazy<DataPlace?>(FindTop);
    }

    /// <summary>How messages name it.</summary>
    public string Name { get; }

    /// <summary>Its document.</summary>
    public TextDocument Document { get; }

    /// <summary>The folder of reports that it belongs to.</summary>
    public ReportFolder Folder { get; }

    /// <summary>That folder as it is now.</summary>
    public FolderView View { get; }

    /// <summary>The forms that there are.</summary>
    public FormCatalog Catalog => View.Library.Catalog;

    /// <summary>Its keys.</summary>
    public Outline Outline => _outline.Value;

    /// <summary>The file after reading; null where it is no report.</summary>
    public ParsedReport? Parsed => View.ReportIn(Name)?.Parsed;

    /// <summary>Its report; null where it cannot be read.</summary>
    public Report? Report => Parsed?.Report;

    /// <summary>Its form: that of the report, else the one that the head names; null where that names none.</summary>
    public Form? Form => _top.Value?.Form;

    /// <summary>The top of the file, in the form; null where the form is not known.</summary>
    public DataPlace? Top => _top.Value;

    /// <summary>The place of the form that nodes lead to; null where they lead nowhere.</summary>
    public DataPlace? PlaceOf(OutlineNode? node)
    {
        var place = Top;
        foreach (var step in node?.Chain ?? [])
        {
            place = step.Number >= 0 ? place?.Line(step.Number) : place?.Find(step.Key);
        }

        return place;
    }

    /// <summary>The index of the cell whose value stands at an offset; -1 where none does.</summary>
    public int CellAt(int offset)
    {
        if (Report is not { } report)
        {
            return -1;
        }

        var (line, column) = Document.Lines.PlaceOf(offset);
        var found = -1;
        for (var cell = 0; cell < report.Cells.Count; cell++)
        {
            var span = report[cell].Span;
            var isHere = span.IsKnown && span.Line == line && span.EndLine == line && span.Column <= column && column <= span.EndColumn;

            // A total that a list leaves out stands where the list does.
            if (isHere && (found < 0 || span.EndColumn - span.Column < report[found].Span.EndColumn - report[found].Span.Column))
            {
                found = cell;
            }
        }

        return found >= 0 && report[found].State == CellState.Derived ? -1 : found;
    }

    private DataPlace? FindTop()
    {
        var components = Outline.Find("components")?.Children.ConvertAll(child => child.Key) ?? [];
        if (Report is { } report)
        {
            return PlaceTree.Of(report.Form, components);
        }

        var family = OutlineLine.Unquote(Outline.Find("template")?.Value ?? string.Empty);
        return int.TryParse(
            Outline.Find("year")?.Value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year)
            && Catalog.Find(family, year, OutlineLine.Unquote(Outline.Find("agency")?.Value ?? string.Empty)) is { } engine
            ? PlaceTree.Of(engine.Form, components)
            : null;
    }
}
