using System.Globalization;
using System.Text;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reading;
using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Workspace.DataFiles;

/// <summary>Writes a data file as a person would: in the order of the form, a row to a line, the form's words beside it in comments.</summary>
public sealed class ReportYaml
{
    private const int Step = 2;
    private const int CommentColumn = 30;

    private readonly ReportContent _content;
    private readonly YamlKeys _keys;
    private readonly KeyNames _names;
    private readonly StringBuilder _output = new();

    private ReportYaml(ReportContent content)
    {
        _content = content;
        _keys = new YamlKeys(content.Keys);
        _names = KeyNames.OfReport(content.Form);
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
        foreach (var section in _content.Form.Sections.Where(section => section.IsFilledIn))
        {
            if (section.Table is { } table)
            {
                WriteTable(section, table);
            }
            else if (section.Narrative!.IsRequired || _content.Narratives[section.Narrative.Index] is not null)
            {
                Line(string.Empty);
                WriteGuidance(section);
                WriteProse(_keys.Lead(_names, section.Id), section.Narrative.Index, 0);
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

    private void WriteTable(FormSection section, FormTable table)
    {
        Line(string.Empty);
        Opening(_names, section.Id, section.Heading, 0);
        var blocks = table.Blocks.Select(block => (Block: block, Entries: YamlTable.Of(_content, block, block.Id is null ? Step : 2 * Step))).ToList();
        var column = YamlColumns.ColumnOf(blocks);
        foreach (var (block, entries) in blocks)
        {
            if (block.Id is not null)
            {
                Opening(KeyNames.OfBlocks(section), block.Id, block.Title ?? string.Empty, Step);
            }

            YamlColumns.Write(block, entries, column, names: null, _output);
        }

        if (section.HasFootnote && _content.Narratives[section.Narrative!.Index] is not null)
        {
            WriteProse(FormSection.FootnoteKey + ":", section.Narrative.Index, Step);
        }
    }

    // The heading stands over the prose unless the key is the heading; below it, what the form says that belongs there.
    private void WriteGuidance(FormSection section)
    {
        var guidance = _content.IsGuided ? section.Guidance : string.Empty;
        var lines = guidance.Split('\n').Where(line => line.Length > 0);
        foreach (var line in _keys.IsLabel(_names, section.Id) ? lines : lines.Prepend(section.Heading))
        {
            Line("# " + line);
        }
    }

    private void Opening(KeyNames names, string id, string heading, int indent)
    {
        var line = new string(' ', indent) + _keys.Lead(names, id);
        Line(heading.Length == 0 || _keys.IsLabel(names, id) ? line : line.PadRight(CommentColumn - 1) + " # " + heading);
    }

    private void WriteProse(string lead, int narrative, int indent)
    {
        var margin = new string(' ', indent);
        var lines = (_content.Narratives[narrative] ?? string.Empty).ReplaceLineEndings("\n").Trim('\n').Split('\n');

        // A first line that begins with a space would be taken to say how far the others are indented.
        Line(margin + lead + (lines[0].StartsWith(' ') ? " |2" : " |"));
        foreach (var line in lines.Where(line => lines.Length > 1 || line.Length > 0))
        {
            Line(line.Length == 0 ? line : margin + "  " + line);
        }
    }

    private void Line(string text) => _output.Append(text).Append('\n');
}
