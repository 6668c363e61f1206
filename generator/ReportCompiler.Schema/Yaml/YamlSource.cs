using System.Text;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Yaml;

/// <summary>
/// The text of a file, and the text that the parser gets for it. They are the same, unless something in the file cannot be read: that is taken
/// out of the parser's text, so that everything else stays where it is.
/// </summary>
internal sealed class YamlSource
{
    private const char ByteOrderMark = '\uFEFF';

    // Where editors and forges begin a new line. The parser gets no other line end to see.
    private static readonly char[] LineEnds = ['\n', '\r'];

    private static readonly Dictionary<(int Line, int Column), string> NoMarks = [];

    private readonly IReadOnlyDictionary<(int Line, int Column), string> _marks;
    private readonly Dictionary<int, string> _places = [];
    private readonly HashSet<int> _unread;
    private string[]? _lines;

    /// <summary>A text of which nothing is taken out.</summary>
    public YamlSource(string text)
    {
        // A byte order mark is no part of the text, and no editor counts it as a column.
        Written = text.Length > 0 && text[0] == ByteOrderMark ? text.Substring(1) : text;
        Text = OddCharacters.Replace(Written);
        _marks = NoMarks;
        _unread = [];
    }

    /// <summary>A text of which something is taken out.</summary>
    /// <param name="written">The text of the file.</param>
    /// <param name="text">What the parser gets.</param>
    /// <param name="marks">What stands in the file, by its place, where the parser gets something of the same length instead.</param>
    /// <param name="unread">The lines that were taken out; of some the key is left.</param>
    /// <param name="damages">What is wrong with them.</param>
    public YamlSource(
        string written,
        string text,
        IReadOnlyDictionary<(int Line, int Column), string> marks,
        IEnumerable<int> unread,
        IReadOnlyList<YamlDamage> damages)
    {
        Written = written;
        Text = OddCharacters.Replace(text);
        _marks = marks;
        _unread = [.. unread];
        Damages = damages;
    }

    /// <summary>The text of the file, without a byte order mark.</summary>
    public string Written { get; }

    /// <summary>What the parser gets.</summary>
    public string Text { get; }

    /// <summary>What was wrong with the lines that were taken out.</summary>
    public IReadOnlyList<YamlDamage> Damages { get; } = [];

    /// <summary>Whether it is a data file, whose values are published: an escape for what no text has is wrong there.</summary>
    public bool IsData { get; init; }

    /// <summary>The names that values have been given so far, which an alias may repeat.</summary>
    public HashSet<string> Anchors { get; } = [];

    /// <summary>The most keys and values that it may have.</summary>
    public int MostNodes { get; init; } = InputBounds.Nodes;

    /// <summary>Values that would have to stand in quotes, by their places.</summary>
    public IEnumerable<KeyValuePair<(int Line, int Column), string>> Marks => _marks;

    /// <summary>Places of such values that whoever read them has judged.</summary>
    public HashSet<(int Line, int Column)> Judged { get; } = [];

    /// <summary>The lines of the file as they are written, without their ends.</summary>
    public string[] Lines => _lines ??= SplitLines(Written);

    /// <summary>Whether something of a line was taken out.</summary>
    public bool IsUnread(int line) => _unread.Count > 0 && _unread.Contains(line);

    /// <summary>Notes what a line is of which something was taken out, in the form's words.</summary>
    public void Name(int line, string place)
    {
        if (IsUnread(line) && !_places.ContainsKey(line))
        {
            _places.Add(line, place);
        }
    }

    /// <summary>What a line is of which something was taken out; null where that is not known.</summary>
    public string? PlaceOf(int line) => _places.TryGetValue(line, out var place) ? place : null;

    /// <summary>The keys that stand inside of lines that were taken out, behind the first of each: rows that were joined to another.</summary>
    public IEnumerable<string> InnerKeys() =>
        from line in _unread
        let words = Lines[line - 1].Split(' ', '\t', ',', '[', ']', '{', '}')
        from word in words.Skip(1)
        where word.Length > 1 && word[word.Length - 1] == ':'
        select word.Substring(0, word.Length - 1).Trim('"', '\'');

    /// <summary>What stands at a place that the parser cannot read; null where it can.</summary>
    public string? MarkAt(SourceSpan span) => _marks.Count > 0 && _marks.TryGetValue((span.Line, span.Column), out var written) ? written : null;

    /// <summary>What is written at a place, without a comment where nothing but that stands there; of several lines, the first.</summary>
    public string WrittenAt(SourceSpan span, bool isAlone)
    {
        var line = Lines[Math.Min(span.Line, Lines.Length) - 1];
        var start = Math.Min(span.Column - 1, line.Length);
        var end = span.EndLine == span.Line ? Math.Min(span.EndColumn - 1, line.Length) : line.Length;
        var written = line.Substring(start, Math.Max(end - start, 0));
        return (isAlone ? written.Split('#')[0] : written).TrimEnd();
    }

    /// <summary>Whether nothing but a dash stands at a place and behind it.</summary>
    public bool HasDashAt(SourceSpan span) =>
        span.Line <= Lines.Length
        && Lines[span.Line - 1] is var line
        && line.Length >= span.Column
        && line.Substring(span.Column - 1).Split('#')[0].Trim() == "-";

    /// <summary>The first tab in the indentation of a line or of one behind it. The parser points somewhere before it.</summary>
    public SourceSpan? FirstTab(int from)
    {
        for (var line = from; line <= Lines.Length; line++)
        {
            var text = Lines[line - 1];
            var tab = text.IndexOf('\t');
            if (tab >= 0 && text.Substring(0, tab).Trim().Length == 0)
            {
                return new SourceSpan(line, tab + 1, line, tab + 2);
            }
        }

        return null;
    }

    /// <summary>
    /// A place of the file: at its end, and where it gets lost in quotation marks, the parser points at places that are not there.
    /// </summary>
    public SourceSpan Within(SourceSpan span)
    {
        var (line, column) = Within(span.Line, span.Column);
        var (endLine, endColumn) = Within(span.EndLine, span.EndColumn);
        return new SourceSpan(line, column, Math.Max(line, endLine), endLine > line ? endColumn : Math.Max(column, endColumn));
    }

    /// <summary>The lines of a text, without their ends.</summary>
    public static string[] SplitLines(string text) => text.Replace("\r\n", "\n").Split(LineEnds);

    /// <summary>The text with other lines in the places of its own. All end alike: two unlike ends with nothing between could be taken for one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">As many lines as it has.</param>
    public static string JoinLines(string text, IReadOnlyList<string> lines)
    {
        var joined = new StringBuilder(text.Length);
        var line = 0;
        joined.Append(lines[line++]);
        for (var index = 0; index < text.Length; index++)
        {
            if (Array.IndexOf(LineEnds, text[index]) < 0)
            {
                continue;
            }

            index += text[index] == '\r' && index + 1 < text.Length && text[index + 1] == '\n' ? 1 : 0;
            joined.Append('\n').Append(lines[line++]);
        }

        return joined.ToString();
    }

    private (int Line, int Column) Within(int line, int column) => line <= Lines.Length
        ? (line, Math.Min(column, Lines[line - 1].Length + 1))
        : (Lines.Length, Lines[Lines.Length - 1].Length + 1);
}
