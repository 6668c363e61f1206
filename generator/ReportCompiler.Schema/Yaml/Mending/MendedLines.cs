using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Yaml.Mending;

/// <summary>The lines of a file while what cannot be read is taken out of them.</summary>
internal sealed class MendedLines(IReadOnlyList<string> written)
{
    // A few lines tell whether there is a list.
    private const int Sight = 30;

    private readonly string[] _lines = [.. written];
    private readonly LineParts?[] _parts = new LineParts?[written.Count];
    private readonly HashSet<int> _unread = [];
    private readonly Dictionary<(int Line, int Column), string> _marks = [];
    private readonly List<YamlDamage> _damages = [];

    /// <summary>How many lines there are.</summary>
    public int Count => _lines.Length;

    /// <summary>How much is wrong with them.</summary>
    public int DamageCount => _damages.Count;

    /// <summary>Whether anything is not as it was.</summary>
    public bool HasChanged => _damages.Count > 0 || _marks.Count > 0;

    /// <summary>A line, from 0, as it is now.</summary>
    public LineParts this[int at] => _parts[at] ??= LineParts.Of(_lines[at]);

    /// <summary>Whether a line was taken out.</summary>
    public bool IsUnread(int at) => _unread.Contains(at + 1);

    /// <summary>Whether the line before was taken out and is indented by the same: what is wrong with the two is one thing.</summary>
    public bool GoesOn(int at) => IsUnread(at - 1)
        && (Lead(at) == Lead(at - 1) || (this[at].OddSpace >= 0 && LineParts.Of(written[at - 1]) is { IsBlank: false, OddSpace: >= 0 }));

    /// <summary>Where a line stands, without what it is indented by.</summary>
    public SourceSpan SpanOf(int at)
    {
        var text = written[at];
        return new SourceSpan(at + 1, text.Length - text.TrimStart().Length + 1, at + 1, text.TrimEnd().Length + 1);
    }

    /// <summary>Notes what is wrong.</summary>
    public void AddDamage(SourceSpan span, LocalizedText? problem) => _damages.Add(new YamlDamage(span, problem));

    /// <summary>Notes that not all of what a line begins can be read.</summary>
    public void Doubt(int at) => _unread.Add(at + 1);

    /// <summary>Takes a line out.</summary>
    public void Blank(int at) => Replace(at, string.Empty);

    /// <summary>Takes a line out and leaves another in its place.</summary>
    public void Replace(int at, string text)
    {
        Put(at, text);
        _unread.Add(at + 1);
    }

    /// <summary>Takes lines out.</summary>
    public void Blank(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            Blank(at);
        }
    }

    /// <summary>Takes a line out and leaves its key, so that it is known what it was.</summary>
    /// <param name="at">The line.</param>
    /// <param name="width">How far it should be indented.</param>
    public void KeepKey(int at, int width)
    {
        var line = this[at];
        var key = new string([.. line.NearestKey().Where(character => !char.IsControl(character))]).Replace("'", "''");
        var lead = new string(' ', width) + string.Concat(line.Dashes.Select(_ => "- "));
        Replace(at, key.Length > 0 ? $"{lead}'{key}':" : lead.TrimEnd());
    }

    /// <summary>Takes out the line at which the lines do not fit together, or the one before it.</summary>
    /// <returns>Whether there was one.</returns>
    public bool TakeOut(YamlFault fault)
    {
        var at = Math.Min(fault.Line, Count) - 1;
        while (at >= 0 && this[at].IsBlank)
        {
            at--;
        }

        if (at < 0)
        {
            return false;
        }

        if (IsUnread(at))
        {
            Blank(at);
            return true;
        }

        AddDamage(SpanOf(at), fault.Problem);
        var line = this[at];
        var end = line.OpensText ? EndOfText(at, line.Column) : at + 1;
        KeepKey(at, line.Width);
        Blank(at + 1, end);
        return true;
    }

    /// <summary>Whether a row among others begins with the dash of an item although none of them does; where the others stand, from 1.</summary>
    public int? StrayDash(int at)
    {
        var line = this[at];
        if (line.Dashes.Count != 1 || line.Key is null || HasItemsBeside(at, line.Dashes[0]))
        {
            return null;
        }

        var before = Enumerable.Range(1, at).Select(back => this[at - back]).Where(above => !above.IsBlank).ToList();
        var next = NextEntry(at + 1);
        if (before.Count == 0 || next is not { Dashes.Count: 0, Key: not null })
        {
            return null;
        }

        if (before[0].IsHeading)
        {
            var isAlone = !WidthsFrom(at + 1).Take(2).Contains(line.KeyStart);
            return isAlone && before[0].Width < line.Width && next.Width == line.Width ? line.Width : null;
        }

        if (before[0] is not { Dashes.Count: 0, Key: not null } other)
        {
            return null;
        }

        var parent = before.Find(above => above.Width < other.Width);
        var isAmongOthers = line.KeyStart == other.KeyStart || line.Width == other.Width;
        return isAmongOthers && parent is { Dashes.Count: 0 } ? other.Width : null;
    }

    /// <summary>Takes the dash of an item away.</summary>
    public void DropDash(int at, int width) => Put(at, new string(' ', width) + this[at].Text.Substring(this[at].KeyStart));

    /// <summary>Tabs in lines without content would be in the way.</summary>
    public void DropTab(int at)
    {
        if (this[at].OddSpace >= 0)
        {
            Put(at, string.Empty);
        }
    }

    /// <summary>What is wrong with lines for themselves; null where they can be read, once what must stand in quotes does.</summary>
    public YamlFault? Fault(int first, int end)
    {
        var text = string.Join("\n", _lines.Skip(first).Take(end - first));
        if (YamlProbe.Try(text) is not { } fault)
        {
            return null;
        }

        var marks = CellMarks.Find(text, this[first].ValueStart);
        if (marks.Found.Count == 0 || YamlProbe.Try(marks.Mended) is not null)
        {
            return fault;
        }

        Take(marks, first);
        return null;
    }

    /// <summary>The line behind a text of several lines.</summary>
    public int EndOfText(int at, int column) =>
        End(at, line => line.Text.Trim().Length == 0 || line.Text.TakeWhile(character => character == ' ').Count() > column);

    /// <summary>
    /// The lines of a text that are indented by less than its first: there it would end. Where all others are, it is the first that is wrong.
    /// </summary>
    /// <returns>The lines, and what is wrong with them.</returns>
    public (List<int> Lines, LocalizedText Problem) OutsideOfText(int at, int end)
    {
        var lines = Enumerable.Range(at + 1, end - at - 1).Where(line => written[line].Trim() is { Length: > 0 } text && text[0] != '#').ToList();
        var indents = lines.ConvertAll(line => written[line].TakeWhile(character => character == ' ').Count());
        List<int> outside = [.. lines.Where((_, index) => indents[index] < indents[0])];
        return outside.Count > 0 && outside.Count == lines.Count - 1 && indents.Skip(1).Distinct().Count() == 1
            ? ([lines[0]], YamlErrorWords.FirstLine)
            : (outside, YamlErrorWords.TextIndentation);
    }

    /// <summary>Takes out figures that stand one a line, and says that what is above them cannot be read.</summary>
    /// <returns>The line behind them.</returns>
    public int TakeFigures(int at)
    {
        var end = at;
        while (end < Count && (this[end].IsBlank || this[end].IsFigures))
        {
            end++;
        }

        AddDamage(SpanOf(at), YamlErrorWords.OneALine);
        Enumerable.Range(1, at).Select(back => at - back).Where(above => !this[above].IsBlank).Take(1).ToList().ForEach(Doubt);
        Blank(at, end);
        return end;
    }

    /// <summary>Whether a line is the heading of a printed form above the key that means the same.</summary>
    public bool StandsAboveItsKey(int at, LineParts line) =>
        line.IsBareName && NextEntry(at + 1) is { Key: not null, IsHeading: true } next && next.Width == line.Width;

    /// <summary>The line behind what a line may go on in: indented further, without a key.</summary>
    public int EndOfContinuation(int at, int column) => End(at, line => line.IsBlank || (line.Width > column && !line.IsEntry));

    /// <summary>The line behind everything that is indented further.</summary>
    public int EndOfDeeper(int at, int column) => End(at, line => line.IsBlank || line.Width > column);

    /// <summary>The next line with content.</summary>
    public LineParts? NextEntry(int at) => Enumerable.Range(at, Count - at).Select(line => this[line]).FirstOrDefault(line => !line.IsBlank);

    /// <summary>How far the entries from a line on are indented.</summary>
    public IEnumerable<int> WidthsFrom(int at) =>
        Enumerable.Range(at, Count - at).Where(line => this[line].IsEntry && !this[line].IsBlank).Select(WidthOf);

    /// <summary>The text for the parser.</summary>
    public string Join(string text) => YamlSource.JoinLines(text, _lines);

    /// <summary>The text for the parser, with what was taken out.</summary>
    public YamlSource Publish(string text) => new(text, Join(text), _marks, _unread, _damages) { IsData = true };

    // Blank lines at the end belong to what follows.
    private int End(int at, Func<LineParts, bool> belongs)
    {
        var end = at + 1;
        for (var next = at + 1; next < Count && belongs(this[next]); next++)
        {
            end = this[next].IsBlank ? end : next + 1;
        }

        return end;
    }

    // Where others begin with a dash in the same column, there is a list.
    private bool HasItemsBeside(int at, int dash) => Enumerable.Range(0, Count)
        .Any(other => other != at && Math.Abs(other - at) <= Sight && this[other].Dashes.Count > 0 && this[other].Dashes[0] == dash);

    // How wide another space than the usual was meant to be, the next line tells: as far as it looks, or as many as were typed.
    private int WidthOf(int at)
    {
        var line = this[at];
        return line.OddSpace >= 0 && NextEntry(at + 1) is { OddSpace: < 0 } next && next.Width == line.Indent ? line.Indent : line.Width;
    }

    private string Lead(int at) => written[at].Substring(0, LineParts.Of(written[at]).Indent);

    private void Put(int at, string text)
    {
        _lines[at] = text;
        _parts[at] = null;
    }

    private void Take(CellMarks marks, int first)
    {
        var lines = marks.Mended.Split('\n');
        var start = 0;
        var next = 0;
        for (var index = 0; index < lines.Length; index++)
        {
            for (; next < marks.Found.Count && marks.Found[next].Offset <= start + lines[index].Length; next++)
            {
                _marks[(first + index + 1, marks.Found[next].Offset - start + 1)] = marks.Found[next].Written;
            }

            Put(first + index, lines[index]);
            start += lines[index].Length + 1;
        }
    }
}
