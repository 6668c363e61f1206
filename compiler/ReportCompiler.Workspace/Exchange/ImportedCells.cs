using ReportCompiler.Schema.DataLayout;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.Exchange;

/// <summary>What a document says of the cells of a report, by their paths, and which rows it has.</summary>
internal sealed class ImportedCells
{
    private readonly Dictionary<string, string?> _cells = new(StringComparer.Ordinal);
    private readonly HashSet<string> _rows = new(StringComparer.Ordinal);

    /// <summary>What stands in a cell; null where nothing does.</summary>
    public string? this[string path]
    {
        get => _cells.GetValueOrDefault(path);
        set => _cells[path] = value;
    }

    /// <summary>What is doubtful about cells, by their paths.</summary>
    public Dictionary<string, LocalizedText> Doubts { get; } = new(StringComparer.Ordinal);

    /// <summary>What was left out of sections, by their ids.</summary>
    public Dictionary<string, List<LocalizedText>> Notes { get; } = new(StringComparer.Ordinal);

    /// <summary>Notes what was left out of a section.</summary>
    public void Note(string section, LocalizedText text) => (Notes.TryGetValue(section, out var notes) ? notes : Notes[section] = []).Add(text);

    /// <summary>Notes that a row of a component or a line is there; false where it was noted already.</summary>
    public bool AddRow(string path) => _rows.Add(path);

    /// <summary>Whether a row of a component or a line is there.</summary>
    public bool HasRow(string path) => _rows.Contains(path);

    /// <summary>What of a form only the report can say.</summary>
    /// <param name="form">The form without a report.</param>
    /// <param name="components">The components.</param>
    public ReportShape ShapeFor(Form form, IReadOnlyList<Component> components) => new ShapeFinder(this).Visit(form, components, string.Empty);

    /// <summary>The path of a line.</summary>
    /// <param name="list">The path of its list.</param>
    /// <param name="number">Its number, from 1.</param>
    public static string LineOf(string list, int number) => FormattableString.Invariant($"{list}.{number}");

    // What a document has at a place, it has under the path of that place.
    private sealed class ShapeFinder(ImportedCells cells) : ShapeVisitor<string>
    {
        protected override string Enter(string source, DataPlace place) => place.Path;

        protected override string EnterLine(string list, DataPlace line, int number) => line.Path;

        protected override bool IsThere(string source) => cells.HasRow(source);

        protected override int CountLines(string list)
        {
            var count = 0;
            while (cells.HasRow(LineOf(list, count + 1)))
            {
                count++;
            }

            return count;
        }
    }
}
