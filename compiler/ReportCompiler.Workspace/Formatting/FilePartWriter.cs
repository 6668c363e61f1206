using System.Text;
using ReportCompiler.Workspace.DataFiles;
using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Workspace.Formatting;

/// <summary>Writes the parts of a data file in the order of the form, with the comments that belong to them.</summary>
internal sealed class FilePartWriter
{
    private const int Step = 2;
    private const int CommentColumn = 30;

    private readonly StringBuilder _output = new();

    /// <summary>The text of a data file.</summary>
    /// <param name="units">Its parts.</param>
    /// <param name="comments">What stands at its top and at its end.</param>
    public static string Write(IEnumerable<FilePart> units, CommentPlacer comments)
    {
        var writer = new FilePartWriter();
        comments.Top.ForEach(writer.Line);
        foreach (var unit in units.OrderBy(unit => unit.Order))
        {
            writer.WritePart(unit);
        }

        comments.End.ForEach(writer.Line);
        return writer._output.ToString().TrimStart('\n');
    }

    private void WritePart(FilePart unit)
    {
        if (unit.IsApart)
        {
            Line(string.Empty);
        }

        unit.Before.Concat(unit.Above).ToList().ForEach(Line);
        if (unit.Kept is not null)
        {
            WriteKept(unit, 0);
        }
        else
        {
            WriteTable(unit);
        }

        unit.Below.ForEach(Line);
    }

    private void WriteTable(FilePart section)
    {
        if (section.Values.Count > 0)
        {
            Line(section.Lead + " " + ValueOf(section) + (section.Behind is { } behind ? "  " + behind : string.Empty));
            return;
        }

        Opening(section, 0);
        var hasBlocks = section.Children.Exists(unit => unit.IsOfBlock);
        var parts = hasBlocks ? section.Children.Where(unit => unit.IsOfBlock).OrderBy(unit => unit.Order).ToList() : [section];
        var tables =
            parts.Select(part => ColumnNames.From(part)).Zip(parts, (names, part) => (Part: part, Names: names, Entries: EntriesOf(part, hasBlocks))).ToList();
        var column = YamlColumns.ColumnOf(tables.Select(table => (table.Part.Block!, (IReadOnlyList<YamlEntry>)table.Entries)));
        foreach (var (part, names, entries) in tables)
        {
            WriteBlock(part, entries, hasBlocks, column, names);
        }

        section.Children.Where(unit => unit.Kept is not null).ToList().ForEach(WriteFootnote);
    }

    private void WriteBlock(FilePart part, List<YamlEntry> entries, bool hasBlocks, int column, ColumnNames names)
    {
        if (hasBlocks)
        {
            part.Above.ForEach(comment => Line("  " + comment));
        }

        if (hasBlocks && part.Values.Count == 0)
        {
            Opening(part, Step);
        }

        YamlColumns.Write(part.Block!, entries, column, names.Of, _output);
        if (hasBlocks)
        {
            part.Below.ForEach(comment => Line("  " + comment));
        }
    }

    private void WriteFootnote(FilePart unit)
    {
        unit.Above.ForEach(comment => Line("  " + comment));
        WriteKept(unit, Step);
        unit.Below.ForEach(comment => Line("  " + comment));
    }

    private static List<YamlEntry> EntriesOf(FilePart part, bool isBlock)
    {
        var entries = new List<YamlEntry>();
        if (isBlock && part.Values.Count > 0)
        {
            entries.Add(EntryOf(part, Step, string.Empty));
            return entries;
        }

        AddChildren(part, isBlock ? 2 * Step : Step, entries);
        return entries;
    }

    private static void AddChildren(FilePart parent, int indent, List<YamlEntry> entries)
    {
        foreach (var unit in parent.Children.Where(child => child.Kept is null).OrderBy(child => child.Order))
        {
            Add(unit, indent, entries, string.Empty);
        }
    }

    private static void Add(FilePart unit, int indent, List<YamlEntry> entries, string mark)
    {
        AddRemarks(unit.Before, indent, entries, isOfNext: false);
        AddRemarks(unit.Above, indent, entries, isOfNext: true);
        if (unit.IsItem && unit.Values.Count == 0)
        {
            AddItem(unit, indent, entries);
        }
        else
        {
            entries.Add(EntryOf(unit, indent, unit.IsItem ? "- " : mark));
            AddChildren(unit, indent + mark.Length + Step, entries);
        }

        AddRemarks(unit.Below, indent, entries, isOfNext: false);
    }

    // The first part of an item stands behind its dash; a comment on the dash or on that part stands over it.
    private static void AddItem(FilePart item, int indent, List<YamlEntry> entries)
    {
        var children = item.Children.OrderBy(child => child.Order).ToList();
        var first = children[0];
        var remarks = item.Behind is { } behind ? first.Before.Concat(first.Above).Append(behind) : first.Before.Concat(first.Above);
        AddRemarks(remarks, indent, entries, isOfNext: true);
        first.Before.Clear();
        first.Above.Clear();
        Add(first, indent, entries, "- ");
        foreach (var child in children.Skip(1))
        {
            Add(child, indent + Step, entries, string.Empty);
        }
    }

    private static void AddRemarks(IEnumerable<string> remarks, int indent, List<YamlEntry> entries, bool isOfNext) =>
        entries.AddRange(remarks.Select(remark => new YamlEntry(indent, remark) { IsRemark = true, IsOfNext = isOfNext }));

    private static YamlEntry EntryOf(FilePart unit, int indent, string mark) => new(indent, mark + unit.Lead)
    {
        Columns = unit.Columns,
        Values = unit.Values,
        IsList = unit.IsList,
        IsAligned = unit.IsAligned,
        IsAtLeft = unit.IsAtLeft,
        Comment = unit.Behind?[1..].TrimStart() ?? string.Empty,
    };

    private void WriteKept(FilePart unit, int indent)
    {
        var lines = unit.Kept!;
        var behind = unit.Behind is { } comment ? "  " + comment : string.Empty;
        Line(new string(' ', indent) + unit.Lead + (lines.Count == 1 || lines[0].TrimStart() is ['|' or '>', ..] ? lines[0] + behind : lines[0]));
        for (var index = 1; index < lines.Count; index++)
        {
            Line(lines[index] + (index == lines.Count - 1 && lines[0].TrimStart() is not ['|' or '>', ..] ? behind : string.Empty));
        }
    }

    private void Opening(FilePart unit, int indent)
    {
        var line = new string(' ', indent) + unit.Lead;
        Line(unit.Behind is { } comment ? line + new string(' ', Math.Max(1, CommentColumn - DisplayWidth.Of(line))) + comment : line);
    }

    private static string ValueOf(FilePart unit) => unit.IsList ? $"[{string.Join(", ", unit.Values)}]" : unit.Values[0];

    private void Line(string text) => _output.Append(text.TrimEnd('\n')).Append('\n');
}
