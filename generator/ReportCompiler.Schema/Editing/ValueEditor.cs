using System.Text;

namespace ReportCompiler.Schema.Editing;

/// <summary>
/// Writes values of a data file anew and leaves everything else as it is, byte for byte: comments, line ends, order. Only
/// the spaces before an item of an aligned list give way, so that the columns stay aligned.
/// </summary>
public static class ValueEditor
{
    /// <summary>The stretches of a text that have to be replaced.</summary>
    /// <param name="text">The text of a data file.</param>
    /// <param name="edits">The values to write, in any order.</param>
    /// <returns>One for each edit, in the order of the text; null where an edit points at no single value, or two at the same.</returns>
    public static IReadOnlyList<TextEdit>? Resolve(string text, IEnumerable<ValueEdit> edits)
    {
        var lines = new LineIndex(text);
        var replacements = new List<TextEdit>();
        foreach (var edit in edits)
        {
            if (Resolve(text, lines, edit) is not { } replacement)
            {
                return null;
            }

            replacements.Add(replacement);
        }

        replacements.Sort((left, right) => left.Start.CompareTo(right.Start));
        var overlap = Enumerable.Range(1, Math.Max(0, replacements.Count - 1)).Any(index => replacements[index].Start < replacements[index - 1].End);
        return overlap || replacements.Select(replacement => replacement.Start).Distinct().Count() < replacements.Count ? null : replacements;
    }

    /// <summary>The text with values written anew.</summary>
    /// <param name="text">The text of a data file.</param>
    /// <param name="edits">The values to write, in any order.</param>
    /// <returns>Null where an edit points at no single value, or two at the same.</returns>
    public static string? Apply(string text, IEnumerable<ValueEdit> edits)
    {
        if (Resolve(text, edits) is not { } replacements)
        {
            return null;
        }

        var edited = new StringBuilder(text.Length + 16);
        var position = 0;
        foreach (var replacement in replacements)
        {
            edited.Append(text, position, replacement.Start - position).Append(replacement.Text);
            position = replacement.End;
        }

        return edited.Append(text, position, text.Length - position).ToString();
    }

    private static TextEdit? Resolve(string text, LineIndex lines, ValueEdit edit)
    {
        if (lines.Find(edit.Span) is not { } place)
        {
            return null;
        }

        var line = text.Substring(place.LineStart, place.LineEnd - place.LineStart);
        var (start, end) = (place.Start - place.LineStart, place.End - place.LineStart);
        return start == end
            ? FillIn(line, start, edit.Value, place.LineStart)
            : Replace(line, ScalarPlace.BehindProperties(line, start, end), end, edit.Value, place.LineStart);
    }

    private static TextEdit? Replace(string line, int start, int end, string value, int lineStart)
    {
        if (!ScalarPlace.IsScalar(line, start, end))
        {
            return null;
        }

        var spaces = ListColumns.GapAfter(line, start, Width(value) - Width(line.Substring(start, end - start)), out var gap);
        return new TextEdit(lineStart + start - gap, gap + end - start, new string(' ', spaces) + value);
    }

    // Nothing stands here: the value goes behind the key's colon, the list's bracket, comma or dash.
    private static TextEdit? FillIn(string line, int start, string value, int lineStart)
    {
        var last = line.Substring(0, start).TrimEnd(' ').LastOrDefault();
        if (last is ':' or '-')
        {
            var before = line.Substring(0, start).EndsWith(" ", StringComparison.Ordinal) ? string.Empty : " ";
            return new TextEdit(lineStart + start, SpacesToSeparator(line, start), before + value);
        }

        if (last is not (',' or '['))
        {
            return null;
        }

        // The spaces up to the next item belong to the one that is missing.
        var item = line.Length - line.Substring(start).TrimStart(' ').Length;
        var spaces = ListColumns.GapAfter(line, item, Width(value), out var gap);
        return new TextEdit(lineStart + item - gap, gap, new string(' ', spaces) + value);
    }

    // In braces, spaces that led from the colon to the comma have nothing to separate any more.
    private static int SpacesToSeparator(string line, int start)
    {
        var rest = line.Substring(start).TrimStart(' ');
        return rest.Length > 0 && rest[0] is ',' or '}' ? line.Length - start - rest.Length : 0;
    }

    // Digits of full width, and Chinese characters, take the room of two.
    private static int Width(string text) => text.Sum(character => character >= '\u2E80' ? 2 : 1);
}
