using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Yaml.Mending;

/// <summary>
/// Takes out of a file that is no YAML what cannot be read, line by line, so that everything else can be. Of a row that is taken out its key stays,
/// so that it is known which row it is. Nothing moves to another line, and what is read keeps its column.
/// </summary>
internal sealed class YamlMender
{
    // A file with more is not damaged in places: it is something else.
    private const int MaxDamages = 50;

    private readonly YamlSource _source;
    private readonly MendedLines _lines;
    private readonly Levels _levels = new();
    private readonly HashSet<int> _doubtful = [];
    private bool _isBelow;
    private bool _isInText;
    private bool _isStraySaid;
    private int _text;
    private bool _hasContent;

    private YamlMender(YamlSource source)
    {
        _source = source;
        _lines = new MendedLines(source.Lines);
    }

    /// <summary>Mends a text.</summary>
    /// <param name="source">A text that is no YAML.</param>
    /// <returns>Null where too much of it cannot be read.</returns>
    public static YamlSource? Mend(YamlSource source)
    {
        var mender = new YamlMender(source);
        return mender.Walk() && mender.Settle() ? mender._lines.Publish(source.Written) : null;
    }

    private bool Walk()
    {
        _doubtful.UnionWith(ConflictMarkers.Take(_source.Lines, _lines));
        var at = 0;
        while (at < _lines.Count && _lines.DamageCount <= MaxDamages)
        {
            var line = _lines[at];
            if (line.IsBlank)
            {
                _lines.DropTab(at++);
            }
            else if (DocumentMarks.IsMark(line.Text, _hasContent))
            {
                if (_hasContent && !TakeMark(at))
                {
                    return false;
                }

                at = _lines[at].IsEntry ? TakeEntry(at, _lines[at]) : at + 1;
            }
            else
            {
                _hasContent = true;
                at = TakeEntry(at, line);
            }
        }

        return _lines.DamageCount <= MaxDamages;
    }

    // What is sound line by line may still not fit together.
    private bool Settle()
    {
        for (var round = 0; round < MaxDamages; round++)
        {
            var text = _lines.Join(_source.Written);
            if (YamlProbe.Try(text) is not { } fault)
            {
                return _lines.HasChanged;
            }

            if (!_lines.TakeOut(fault))
            {
                return false;
            }
        }

        return false;
    }

    // A mark of a document that stands among the lines of one is in the way, and no more.
    private bool TakeMark(int at)
    {
        if (_isInText && _lines.NextEntry(at + 1) is { IsEntry: false })
        {
            TakeStray(at, at + 1, YamlErrorWords.TextIndentation);
            return true;
        }

        return DocumentMarks.Take(_lines, at);
    }

    private int TakeEntry(int at, LineParts line)
    {
        if (!line.IsEntry && (line.IsFigures || !(line.IsName && (!_isInText || IsHeadingOf(at, line)))))
        {
            return TakeKeyless(at, line);
        }

        _isInText = false;
        var end = line.OpensText ? _lines.EndOfText(at, line.Column) : _lines.EndOfContinuation(at, line.Column);
        if (_lines.StrayDash(at) is { } among)
        {
            _lines.DropDash(at, among);
            return Refuse(at, end, among, YamlErrorWords.StrayBracket('-'), line.Dashes[0] + 1);
        }

        var width = Fit(at, line);
        if (_doubtful.Contains(at) || line.Stroke >= 0)
        {
            return _doubtful.Contains(at) ? TakeOut(at, end, width)
                : Refuse(at, end, width, YamlErrorWords.StrayBracket(line.Text[line.Stroke]), line.Stroke + 1);
        }

        if (line.OddSpace >= 0 || width != line.Width)
        {
            return RefuseIndentation(at, end, width, line);
        }

        if (line.OpensText)
        {
            (_isBelow, _isInText, _isStraySaid, _text) = (false, true, false, at);
            var (outside, problem) = _lines.OutsideOfText(at, end);
            outside.ForEach(stray => TakeStray(stray, stray + 1, problem));
            return end;
        }

        return line.Key is not null && !line.IsHeading && line.Text[line.ValueStart] is not ('[' or '{') && HasRowsBelow(end, line)
            ? Refuse(at, end, width, YamlErrorWords.ValueAndRows, line.ValueStart + 1)
            : Probe(at, line, end);
    }

    // A row without its colon, or a text that is none. It opens nothing, and where it stands says nothing about the lines around it.
    private int TakeKeyless(int at, LineParts line)
    {
        var end = line.OpensLostText && !_isInText ? _lines.EndOfText(at, line.Column) : _lines.EndOfContinuation(at, line.Column);
        if (_isInText)
        {
            return TakeStray(at, end, YamlErrorWords.TextIndentation);
        }

        if (line.IsFigures)
        {
            return _lines.TakeFigures(at);
        }

        if (_lines.Fault(at, end) is not { } fault)
        {
            return end;
        }

        var (problem, column) = RowFault.Of(line, fault);

        // What is left of a row that was broken in two belongs to what was said of its first half.
        var isRest = _lines.IsUnread(at - 1) && _lines[at - 1].Key is not null && !IsName(line.NearestKey());
        if (!isRest)
        {
            AddDamage(at, problem, column);
        }

        var isFirst = _isBelow && line.Width > _levels.Current && _lines.WidthsFrom(end).FirstOrDefault() == line.Width;
        if ((isFirst || _levels.Has(line.Width)) && IsName(line.NearestKey()))
        {
            _lines.KeepKey(at, isFirst ? line.Width : _levels.Enter(line.Width, isBelow: false, isHeading: false, _lines.WidthsFrom(end)));
            _lines.Blank(at + 1, end);
        }
        else
        {
            _lines.Blank(at, end);
        }

        return end;
    }

    private int TakeStray(int at, int end, LocalizedText problem)
    {
        if (!_isStraySaid)
        {
            _lines.AddDamage(_lines.SpanOf(at), problem);
            _lines.Doubt(_text);
        }

        _isStraySaid = true;
        _lines.Blank(at, end);
        return end;
    }

    private bool IsHeadingOf(int at, LineParts line) =>
        IsName(line.NearestKey()) && _lines.NextEntry(at + 1) is { IsEntry: true } next && next.Width > line.Width;

    private static bool IsName(string word) => word.Length > 0 && char.IsLetter(word[0]);

    private int Probe(int at, LineParts line, int end)
    {
        _isBelow = line.IsHeading;
        if (_lines.Fault(at, at + 1) is not { } fault)
        {
            return TakeContinuation(at, line, end);
        }

        if (end > at + 1 && _lines.Fault(at, end) is null)
        {
            return end;
        }

        var deeper = _lines.EndOfDeeper(at, line.Column);
        if (deeper > end && _lines.Fault(at, deeper) is null)
        {
            return deeper;
        }

        var (problem, column) = RowFault.Of(line, fault);
        Refuse(at, end, line.Width, problem, column);
        if (_lines.StandsAboveItsKey(at, line))
        {
            _lines.Blank(at);
        }

        return end;
    }

    // A text or a list may go on in the next line; what stands there otherwise belongs to nothing.
    private int TakeContinuation(int at, LineParts line, int end)
    {
        var mayGoOn = !line.IsHeading || end >= _lines.Count || _lines.NextEntry(end) is not { } next || next.Column <= line.Column;
        if (end == at + 1 || (mayGoOn && _lines.Fault(at, end) is null))
        {
            _isBelow &= end == at + 1;
            return end;
        }

        if (line.IsHeading)
        {
            return at + 1;
        }

        _lines.AddDamage(_lines.SpanOf(at + 1), YamlErrorWords.Stray);
        _lines.Blank(at + 1, end);
        return end;
    }

    private int RefuseIndentation(int at, int end, int width, LineParts line)
    {
        var problem = line.OddSpace >= 0 ? RowFault.OddSpaceOf(line) : YamlErrorWords.Indentation;
        return Refuse(at, end, width, problem, Math.Max(line.OddSpace, 0) + 1, isSaid: !_lines.GoesOn(at));
    }

    private int Refuse(int at, int end, int width, LocalizedText problem, int column, bool isSaid = true)
    {
        if (isSaid)
        {
            AddDamage(at, problem, column);
        }

        return TakeOut(at, end, width);
    }

    private void AddDamage(int at, LocalizedText problem, int column) =>
        _lines.AddDamage(new SourceSpan(at + 1, column, at + 1, Math.Max(column, _source.Lines[at].TrimEnd().Length + 1)), problem);

    private int TakeOut(int at, int end, int width)
    {
        _lines.KeepKey(at, width);
        _lines.Blank(at + 1, end);
        _isBelow = true;
        return end;
    }

    // One row that stands too far right is wrong itself; several, and the value above them is.
    private bool HasRowsBelow(int end, LineParts line)
    {
        var below = _lines.WidthsFrom(end).Take(2).ToList();
        return below.Count == 2 && below[0] > line.Column && below[1] == below[0];
    }

    private int Fit(int at, LineParts line)
    {
        var meant = _levels.WidthOf(line, _lines.WidthsFrom(at + 1).FirstOrDefault(), _isBelow);
        var width = _levels.Enter(meant, _isBelow, line.MayHaveRows, _lines.WidthsFrom(at + 1));
        if (width == line.Width && line.Dashes.Count > 0)
        {
            var columns = line.Key is null ? line.Dashes.Skip(1) : line.Dashes.Skip(1).Append(line.KeyStart);
            columns.ToList().ForEach(column => _levels.Enter(column + line.Width - line.Indent, isBelow: true, isHeading: true, []));
        }

        return width;
    }
}
