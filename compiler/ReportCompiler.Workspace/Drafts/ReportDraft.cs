using ReportCompiler.Schema.DataLayout;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.DataFiles;
using ReportCompiler.Workspace.Files;

namespace ReportCompiler.Workspace.Drafts;

/// <summary>
/// Writes what somebody typed into a report into the text of its data file: values anew, rows that it lacks where the form has them, and
/// every other byte as it is. What is no number stands in the file as it was typed, so that the check says what is wrong.
/// </summary>
internal static class ReportDraft
{
    /// <summary>Writes a draft.</summary>
    /// <param name="file">The file as messages name it.</param>
    /// <param name="text">Its text.</param>
    /// <param name="form">The form of the report in it.</param>
    /// <param name="changes">What was typed.</param>
    /// <exception cref="ArgumentException">A change is of a cell or section that the form does not have.</exception>
    public static DraftedFile Write(string file, string text, Form form, DraftChanges changes)
    {
        if (FileSlots.Read(file, text, form) is not { } slots)
        {
            return Refused(NotReadable(file));
        }

        var before = FileValues.Of(slots, form);
        var changed = changes.Cells
            .Select(change => (Cell: IndexOf(form, change.Key), Typed: FileValues.IsBlank(change.Value.Trim()) ? string.Empty : change.Value))
            .Where(change => change.Typed.Trim() != before.Cells[change.Cell])
            .ToDictionary(change => change.Cell, change => change.Typed);
        var prose = ProseOf(form, changes.Prose).Where(change => Plain(change.Value) != Plain(before.Prose[change.Key.Narrative])).ToList();
        var draft = new DraftText(text);
        var values = new CellDraft(draft, slots);
        if (values.Write(changed) is { } refused)
        {
            return Refused(NoPlace(file, refused));
        }

        // Prose that has no place yet gets it as a row does, one after the other.
        var writer = new ProseDraft(draft, slots);
        if (prose.Find(change => slots.At(change.Key) is not null && !writer.TryWrite(change.Key, change.Value)).Key is { } unwritten)
        {
            return Refused(NoPlace(file, unwritten));
        }

        var missing = values.Missing.Concat(prose.Select(change => change.Key).Where(place => slots.At(place) is null));
        var written = missing.Aggregate(
            new DraftedFile(draft.Apply(), null),
            (last, place) => last.Text is null ? last : Add(file, last.Text, form, place, changed, prose.Find(change => change.Key == place).Value));
        return written.Text is { } after && !IsAsIntended(file, after, form, before, changed, prose) ? Refused(NotReadable(file)) : written;
    }

    private static DraftedFile Add(string file, string text, Form form, DataPlace place, Dictionary<int, string> cells, string? prose)
    {
        var draft = new DraftText(text);
        var slots = FileSlots.Read(file, text, form);
        var isAdded = slots is not null && (prose is not null ? new ProseDraft(draft, slots).TryWrite(place, prose) : AddRow(draft, slots, place, cells));
        return isAdded && draft.Apply() is { } added ? new DraftedFile(added, null) : Refused(NoPlace(file, place));
    }

    private static bool AddRow(DraftText draft, FileSlots slots, DataPlace place, Dictionary<int, string> cells)
    {
        // A row before it may have brought it along.
        var adder = new MissingPlace(draft, slots);
        var value = RowText.Of(place, cell => cells.TryGetValue(cell, out var typed) ? RowText.Written(place, cell, typed) : YamlText.Blank);
        return adder.TryAdd(place, (indent, lead) =>
            [(new string(' ', indent) + lead).PadRight(Math.Max(0, adder.ColumnBeside(place) - 1)) + " " + value]);
    }

    // Whatever the file looks like, it must afterwards say what was typed and, of everything else, what it said before.
    private static bool IsAsIntended(
        string file, string text, Form form, FileValues before, Dictionary<int, string> cells, List<KeyValuePair<DataPlace, string>> prose)
    {
        if (FileValues.Read(file, text, form) is not { } after)
        {
            return false;
        }

        var written = prose.ToDictionary(change => change.Key.Narrative, change => change.Value);
        return Enumerable.Range(0, form.Cells.Count).All(cell =>
                after.Cells[cell].Trim() == (cells.TryGetValue(cell, out var typed) ? Meant(typed, form.Cells[cell].Type) : before.Cells[cell].Trim()))
            && Enumerable.Range(0, form.NarrativeCount).All(index =>
                Plain(after.Prose[index]) == Plain(written.GetValueOrDefault(index, before.Prose[index])));
    }

    private static string Meant(string typed, CellType type) => !type.IsList ? typed.Trim()
        : string.Join('\n', typed.Split('\n').Select(item => item.Trim()).Where(item => item.Length > 0));

    private static string Plain(string prose) => LineFeeds.Only(prose).Trim('\n');

    private static int IndexOf(Form form, string path) =>
        form.IndexOf(path) is >= 0 and var index ? index : throw new ArgumentException(path, nameof(path));

    private static List<KeyValuePair<DataPlace, string>> ProseOf(Form form, IReadOnlyDictionary<string, string> prose)
    {
        var places = PlaceTree.Of(form).Children
            .SelectMany(place => place.Kind == PlaceKind.Prose ? [place] : place.Children.Where(inside => inside.IsFootnote))
            .ToDictionary(place => place.Section!.Id, StringComparer.Ordinal);
        return [.. prose.OrderBy(change => change.Key, StringComparer.Ordinal).Select(change => places.TryGetValue(change.Key, out var place)
            ? new KeyValuePair<DataPlace, string>(place, change.Value)
            : throw new ArgumentException(change.Key, nameof(prose)))];
    }

    private static DraftedFile Refused(LocalizedText problem) => new(null, problem);

    private static LocalizedText NotReadable(string file) => Words.Say(
        "report-draft.not-readable",
        $"'{file}' cannot be changed here as it stands: mend it in an editor for text, then load the page anew.",
        $"“{file}”目前无法在此修改：请先用文本编辑器改正该文件，再重新载入页面。");

    private static LocalizedText NoPlace(string file, DataPlace place)
    {
        var row = place.Words;
        return Words.Say(
            "report-draft.no-place",
            $"'{row}' is written in '{file}' in a way that cannot be changed here: write that row as a list on one line in an editor for text.",
            $"“{row}”在“{file}”中的写法无法在此修改：请用文本编辑器把该行写成单行列表。");
    }
}
