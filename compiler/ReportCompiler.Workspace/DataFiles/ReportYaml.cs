using System.Globalization;
using System.Text;
using ReportCompiler.Schema.DataLayout;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Workspace.Files;
using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Workspace.DataFiles;

/// <summary>Writes a data file as a person would: in the order of the form, a row to a line, the form's words beside it in comments.</summary>
public sealed class ReportYaml
{
    private const int Step = 2;
    private const int CommentColumn = 30;

    private readonly ReportContent _content;
    private readonly YamlKeys _keys;
    private readonly DataPlace _top;
    private readonly StringBuilder _output = new();

    private ReportYaml(ReportContent content)
    {
        _content = content;
        _keys = new YamlKeys(content.Keys);
        _top = PlaceTree.Of(content.Form);
    }

    /// <summary>The text of a data file.</summary>
    /// <param name="content">What it is to say.</param>
    public static string Write(ReportContent content) => new ReportYaml(content).Write();

    private string Write()
    {
        foreach (var remark in _content.Remarks)
        {
            Line("# " + remark);
        }

        if (_content.Remarks.Count > 0)
        {
            Line(string.Empty);
        }

        WriteHead();
        foreach (var place in _top.InOrder)
        {
            if (place.Kind == PlaceKind.Prose)
            {
                if ((place.Section!.Narrative!.IsRequired && !_content.IsFiguresOnly) || _content.Narratives[place.Narrative] is not null)
                {
                    Line(string.Empty);
                    WriteGuidance(place.Section);
                    WriteProse(_keys.Lead(_top.Names, place.Id), place.Narrative, 0);
                }
            }
            else if (place.Kind != PlaceKind.Head)
            {
                WriteTable(place);
            }
        }

        return _output.ToString();
    }

    private void WriteHead()
    {
        Line("template: " + _content.Form.Family);
        Line("agency: " + _content.Agency);
        Line("year: " + _content.Year.ToString(CultureInfo.InvariantCulture));
        if (_content.Published is { } published)
        {
            Line("published: " + published);
        }

        if (_content.IsFiguresOnly)
        {
            Line($"{HeadKeys.Content}: {HeadKeys.FiguresOnly.In(_content.Form.WordLanguage)}");
        }

        if (_content.CollectedWithout.Count > 0)
        {
            Line($"{HeadKeys.CollectedWithout}: {string.Join(", ", _content.CollectedWithout)}");
        }

        if (_content.Form.Extent.HasComponents)
        {
            Line("components:");
            var width = _content.Form.Components.Max(component => DisplayWidth.Of(component.Id)) + 1;
            foreach (var component in _content.Form.Components)
            {
                Line($"  {(component.Id + ":").PadRight(width)} {YamlText.Of(component.Name, isInBrackets: false)}");
            }
        }
    }

    private void WriteTable(DataPlace table)
    {
        Line(string.Empty);
        Opening(table, 0);
        foreach (var note in _content.Notes.GetValueOrDefault(table.Section!.Id) ?? [])
        {
            Line("  # " + note);
        }

        var isOfBlocks = table.Kind == PlaceKind.Blocks;
        var places = isOfBlocks ? table.Children.Where(child => child.Kind != PlaceKind.Prose) : [table];
        var blocks = places.Select(place => (Place: place, Entries: YamlTable.Of(_content, place, isOfBlocks ? 2 * Step : Step))).ToList();
        var column = YamlColumns.ColumnOf(blocks.Select(block => (block.Place.Block!, block.Entries)));
        foreach (var (place, entries) in blocks)
        {
            if (isOfBlocks)
            {
                Opening(place, Step);
            }

            YamlColumns.Write(place.Block!, entries, column, names: null, _output);
        }

        if (table.Children.FirstOrDefault(child => child.IsFootnote) is { } footnote && _content.Narratives[footnote.Narrative] is not null)
        {
            WriteProse(footnote.Id + ":", footnote.Narrative, Step);
        }
    }

    // The heading stands over the prose unless the key is the heading; below it, what the form says that belongs there.
    private void WriteGuidance(FormSection section)
    {
        var guidance = _content.IsGuided ? section.Guidance : string.Empty;
        var lines = guidance.Split('\n').Where(line => line.Length > 0);
        foreach (var line in _keys.IsLabel(_top.Names, section.Id) ? lines : lines.Prepend(section.Heading))
        {
            Line("# " + line);
        }
    }

    private void Opening(DataPlace place, int indent)
    {
        var names = place.Parent!.Names;
        var line = new string(' ', indent) + _keys.Lead(names, place.Id);
        Line(place.Label.Length == 0 || _keys.IsLabel(names, place.Id) ? line : line.PadRight(CommentColumn - 1) + " # " + place.Label);
    }

    private void WriteProse(string lead, int narrative, int indent)
    {
        var margin = new string(' ', indent);
        var lines = LineFeeds.Only(_content.Narratives[narrative] ?? string.Empty).Trim('\n').Split('\n');

        // A first line that begins with a space would be taken to say how far the others are indented.
        Line(margin + lead + (lines[0].StartsWith(' ') ? " |2" : " |"));
        foreach (var line in lines.Where(line => lines.Length > 1 || line.Length > 0))
        {
            Line(line.Length == 0 ? line : margin + "  " + line);
        }
    }

    private void Line(string text) => _output.Append(text).Append('\n');
}
