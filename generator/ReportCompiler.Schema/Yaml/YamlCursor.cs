using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ReportCompiler.Schema.Yaml;

/// <summary>
/// Walks through the events of the one YAML document of a file and keeps their positions. Never throws: a syntax error
/// becomes one finding, and the document ends there.
/// </summary>
internal sealed class YamlCursor
{
    private readonly Parser _parser;
    private List<YamlEvent>? _ahead;
    private int _next;
    private readonly ICollection<Finding> _findings;
    private readonly string _file;
    private readonly YamlSource _source;
    private readonly NodeBounds _bounds;

    // The parser sets nothing at all, where it is the value of a key, somewhere behind that key.
    private int _lineBefore;

    /// <summary>Opens a document and moves to its first node.</summary>
    public YamlCursor(string file, YamlSource source, ICollection<Finding> findings)
    {
        _file = file;
        _source = source;
        _findings = findings;
        _bounds = new NodeBounds(file, source.MostNodes);
        _parser = new Parser(new Scanner(new StringReader(source.Text), skipComments: true));
        if (source.Text.IndexOf('\0') is var nul and >= 0)
        {
            // The parser takes it for the end of the file.
            Fail(SpanAt(nul), YamlErrorWords.Nul);
        }
        else if (InputBounds.Check(file, source.Text, source.IsData) is { } beyond)
        {
            Stop(beyond);
        }
        else
        {
            MoveToRoot();
        }
    }

    private YamlCursor(YamlCursor other)
    {
        _file = other._file;
        _source = other._source;
        _findings = other._findings;
        (_parser, _bounds, _ahead) = (other._parser, other._bounds, other._ahead);
        Take(_ahead![0]);
        _next = 1;
    }

    /// <summary>What stands here.</summary>
    public YamlToken Token { get; private set; }

    /// <summary>Where it stands.</summary>
    public SourceSpan Span { get; private set; } = SourceSpan.FileStart;

    /// <summary>The text of a scalar, unescaped.</summary>
    public string Value { get; private set; } = string.Empty;

    /// <summary>Whether the scalar is written without quotes, so that <c>~</c> or nothing means blank.</summary>
    public bool IsPlain => Style == ScalarStyle.Plain;

    /// <summary>How the scalar is written.</summary>
    public ScalarStyle Style { get; private set; }

    /// <summary>The name of the alias that stands here, already reported; null where another node does.</summary>
    public string? Alias { get; private set; }

    /// <summary>Whether the value that stood here cannot be read; a finding speaks of its line already.</summary>
    public bool IsUnread => Token == YamlToken.Scalar && Value.Length == 0 && (_source.IsUnread(_lineBefore) || _source.IsUnread(Span.Line));

    /// <summary>The value as it is written, where it begins with a character for which it would have to stand in quotes; null where it does not.</summary>
    public string? Mark { get; private set; }

    /// <summary>Whether a dash alone stands here, which says that nothing does. Behind the dash of an item it begins a list, to the parser.</summary>
    public bool IsDash => Mark == "-" || (Token == YamlToken.SequenceStart && _source.HasDashAt(Span));

    /// <summary>Notes that whoever reads the value says what there is to say about how it begins.</summary>
    public void JudgeMark() => _source.Judged.Add((Span.Line, Span.Column));

    /// <summary>Whether the document ended early because it cannot be read.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Whether the rest of the document, once it has been looked at, cannot be read to its end.</summary>
    public bool FailsAhead => _ahead is { } ahead && ahead[ahead.Count - 1].HasFailed;

    /// <summary>Moves to the next event.</summary>
    public void Move()
    {
        if (Token != YamlToken.End)
        {
            MoveOnce();
        }
    }

    /// <summary>Another cursor at the same place. The rest of the document is read now, once for both; its findings are known then.</summary>
    public YamlCursor LookAhead()
    {
        var ahead = new List<YamlEvent> { Current };
        while (Token != YamlToken.End)
        {
            MoveOnce();
            ahead.Add(Current);
        }

        _ahead = ahead;
        Take(ahead[0]);
        _next = 1;
        return new YamlCursor(this);
    }

    /// <summary>Passes over the node that starts here, whatever it holds.</summary>
    public void Skip()
    {
        var depth = 0;
        do
        {
            depth += Token switch
            {
                YamlToken.MappingStart or YamlToken.SequenceStart => 1,
                YamlToken.MappingEnd or YamlToken.SequenceEnd => -1,
                _ => 0,
            };
            Move();
        }
        while (depth > 0 && Token != YamlToken.End);
    }

    /// <summary>A line of the file as it is written, without its end.</summary>
    /// <param name="line">The line, counted from 1; beyond the end it is empty.</param>
    public string LineAt(int line) => line <= _source.Lines.Length ? _source.Lines[line - 1] : string.Empty;

    /// <summary>Whether something of a line could not be read; a finding speaks of it already.</summary>
    public bool IsUnreadLine(int line) => _source.IsUnread(line);

    /// <summary>Says what such a line is.</summary>
    /// <param name="line">The line.</param>
    /// <param name="place">What it is, in the form's words.</param>
    public void NameLine(int line, string place) => _source.Name(line, place);

    private void MoveToRoot()
    {
        do
        {
            MoveOnce();
        }
        while (Token == YamlToken.Preamble);
    }

    private YamlEvent Current => new(Token, Span, Value, Style, Mark, Alias, HasFailed);

    private void Take(YamlEvent current)
    {
        _lineBefore = Span.Line;
        (Token, Span, Value, Style) = (current.Token, current.Span, current.Value, current.Style);
        (Mark, Alias, HasFailed) = (current.Mark, current.Alias, current.HasFailed);
    }

    private void MoveOnce()
    {
        if (_ahead is not null)
        {
            Take(_ahead[_next++]);
            return;
        }

        try
        {
            if (!_parser.MoveNext())
            {
                Token = YamlToken.End;
                return;
            }

            Take(_parser.Current!);
        }
        catch (YamlException exception)
        {
            Fail(exception);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or FormatException or OverflowException)
        {
            // The parser gives no position when a flow collection is left unclosed: the last event is where it got to.
            Fail(Span, exception is InvalidOperationException ? YamlErrorWords.Unclosed : YamlErrorWords.Of(exception.Message));
        }
    }

    private void Take(ParsingEvent current)
    {
        var span = SpanOf(current.Start, current.End);

        // Of a mapping of which only a colon stands there, the parser does not know the place.
        span = current is MappingStart && span == SourceSpan.FileStart && Span.Line > 1 ? Span : span;
        _lineBefore = Span.Line;
        Span = span.Line == span.EndLine && !_source.IsUnread(span.Line) ? span : _source.Within(span);
        (Mark, Alias) = (null, null);
        _source.Anchors.Add(current is NodeEvent { Anchor: { IsEmpty: false } name } ? name.Value : string.Empty);
        if (_bounds.Check(current, Span) is { } beyond)
        {
            Stop(beyond);
            return;
        }

        Token = current switch
        {
            Scalar scalar => TakeScalar(scalar),
            MappingStart => YamlToken.MappingStart,
            MappingEnd => YamlToken.MappingEnd,
            SequenceStart => YamlToken.SequenceStart,
            SequenceEnd => YamlToken.SequenceEnd,
            AnchorAlias alias => Take(alias),
            StreamStart or DocumentStart => YamlToken.Preamble,
            DocumentEnd => TakeDocumentEnd(),
            _ => TakeStreamEnd(),
        };
    }

    private YamlToken TakeScalar(Scalar scalar)
    {
        // The name of an anchor and a tag are no part of the value to the parser. Before a figure they change nothing; of a text they are the beginning.
        var isText = scalar.Value.Length == 0 || scalar.Value.Any(character => !(char.IsDigit(character) || character is '+' or '-' or '.' or ','));
        Mark = _source.MarkAt(Span)
            ?? (isText && !(scalar.Anchor.IsEmpty && scalar.Tag.IsEmpty) ? _source.WrittenAt(Span, isAlone: scalar.Value.Length == 0) : null);
        Value = _source.MarkAt(Span) ?? scalar.Value;
        Style = scalar.Style;
        if (Style == ScalarStyle.DoubleQuoted)
        {
            OddCharacters.AddEscaped(_file, Value, Span, _source, _findings);
        }

        return YamlToken.Scalar;
    }

    // An alias would make one figure stand in two places: a reviewer must see each where it counts. Of words that name
    // nothing, the star is one that was typed before a text.
    private YamlToken Take(AnchorAlias alias)
    {
        var isTyped = _source.IsData && alias.Value.Value.Any(character => character > '~') && !_source.Anchors.Contains(alias.Value.Value);
        (Mark, Alias, Style) = (isTyped ? "*" + alias.Value.Value : null, isTyped ? null : alias.Value.Value, ScalarStyle.Plain);
        Value = Mark ?? string.Empty;
        if (!isTyped)
        {
            _findings.Add(new Finding(ShapeDiagnostics.AliasNotAllowed, _file, Span, Alias!));
        }

        return YamlToken.Scalar;
    }

    // Of a file without content there is nothing else to point at.
    private YamlToken TakeStreamEnd()
    {
        Span = Token == YamlToken.Preamble ? _source.Within(Span) : Span;
        return YamlToken.End;
    }

    // What stands in a second document would be lost without a word.
    private YamlToken TakeDocumentEnd()
    {
        if (_parser.MoveNext() && _parser.Current is DocumentStart second)
        {
            Fail(SpanOf(second.Start, second.End), YamlErrorWords.SecondDocument);
        }

        return YamlToken.End;
    }

    private void Fail(SourceSpan span, LocalizedText detail) => Stop(new Finding(ShapeDiagnostics.BrokenYaml, _file, _source.Within(span), detail));

    private void Stop(Finding finding)
    {
        _findings.Add(finding);
        Token = YamlToken.End;
        HasFailed = true;
    }

    private void Fail(YamlException exception)
    {
        var start = SpanOf(exception.Start, exception.End);
        var isTab = YamlErrorWords.IsTab(exception.Message);
        Fail(isTab ? _source.FirstTab(Span.Line) ?? start : start, isTab ? YamlErrorWords.Tab : YamlErrorWords.Of(exception.Message));
    }

    private SourceSpan SpanAt(int offset)
    {
        var before = YamlSource.SplitLines(_source.Text.Substring(0, offset));
        var column = before[before.Length - 1].Length + 1;
        return new SourceSpan(before.Length, column, before.Length, column + 1);
    }

    private static SourceSpan SpanOf(Mark start, Mark end) => new((int)start.Line, (int)start.Column, (int)end.Line, (int)end.Column);
}
