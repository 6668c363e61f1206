using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Yaml;
using ReportCompiler.Workspace.DataFiles;

namespace ReportCompiler.Workspace.Drafts;

/// <summary>What stands in a data file, as it was typed: right or wrong.</summary>
/// <param name="Cells">What stands in each cell, in the order of the form; empty where nothing does.</param>
/// <param name="Prose">The prose, in the order of the form; empty where there is none.</param>
internal sealed record FileValues(IReadOnlyList<string> Cells, IReadOnlyList<string> Prose)
{
    private const string Null = "null";

    /// <summary>Reads a data file; null where it is no YAML that can be read whole.</summary>
    /// <param name="file">The file as messages name it.</param>
    /// <param name="text">Its text.</param>
    /// <param name="form">The form of the report in it.</param>
    public static FileValues? Read(string file, string text, Form form) => FileSlots.Read(file, text, form) is { } slots ? Of(slots, form) : null;

    /// <summary>Whether a text is what YAML has for nothing.</summary>
    internal static bool IsBlank(string text) => text is YamlText.Blank or Null;

    /// <summary>What stands at the places of a file.</summary>
    internal static FileValues Of(FileSlots slots, Form form) => new(
        [.. Enumerable.Range(0, form.Cells.Count).Select(cell => TextOf(slots.Cell(cell)))],
        [.. Enumerable.Range(0, form.NarrativeCount).Select(index => (slots.Prose(index)?.Value ?? string.Empty).TrimEnd('\n'))]);

    private static string TextOf(DocumentNode? node) => node switch
    {
        DocumentText text => IsBlank(text.Value) ? string.Empty : text.Value,
        DocumentList list => CellItems.Join(list.Items.Select(TextOf)),
        DocumentMapping { Entries: [var only] } => CellItems.OfOther(TextOf(only.Value)),
        _ => string.Empty,
    };
}
