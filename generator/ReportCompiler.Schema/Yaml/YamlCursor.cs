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
    private const char ByteOrderMark = '\uFEFF';

    // Where the parser, and every editor that follows Unicode, begins a new line.
    private static readonly char[] LineEnds = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    // Deeper nesting than any form has. It keeps a hostile file from exhausting the stack, and the parser, which takes
    // longer with every level, from taking hours.
    private const int MaxLevels = 64;

    private readonly Parser _parser;
    private List<Event>? _ahead;
    private int _next;
    private readonly ICollection<Finding> _findings;
    private readonly string _file;
    private readonly string _text;
    private string[]? _lines;
    private int _level;

    /// <summary>Opens a document and moves to its first node.</summary>
    public YamlCursor(string file, string text, ICollection<Finding> findings)
    {
        _file = file;

        // A byte order mark is no part of the text, and no editor counts it as a column.
        _text = text.Length > 0 && text[0] == ByteOrderMark ? text.Substring(1) : text;
        _findings = findings;
        _parser = new Parser(new Scanner(new StringReader(_text), skipComments: true));
        if (_text.IndexOf('\0') is var nul and >= 0)
        {
            // The parser takes it for the end of the file.
            Fail(SpanAt(nul), YamlErrorWords.Nul);
            return;
        }

        MoveToRoot();
    }

    private YamlCursor(YamlCursor other)
    {
        _file = other._file;
        _text = other._text;
        _lines = other._lines;
        _findings = other._findings;
        _parser = other._parser;
        _ahead = other._ahead;
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
        var ahead = new List<Event> { Current };
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
    public string LineAt(int line) => line <= Lines.Length ? Lines[line - 1] : string.Empty;

    private string[] Lines => _lines ??= SplitLines(_text);

    private void MoveToRoot()
    {
        do
        {
            MoveOnce();
        }
        while (Token == YamlToken.Preamble);
    }

    private Event Current => new(Token, Span, Value, Style, Alias, HasFailed);

    private void Take(Event current) =>
        (Token, Span, Value, Style, Alias, HasFailed) = (current.Token, current.Span, current.Value, current.Style, current.Alias, current.HasFailed);

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
        Span = span.Line == span.EndLine ? span : Within(span);
        Alias = null;
        _level += current.NestingIncrease;
        if (_level > MaxLevels)
        {
            Stop(new Finding(ShapeDiagnostics.TooDeep, _file, Span, MaxLevels));
            return;
        }

        Token = current switch
        {
            Scalar scalar => TakeScalar(scalar),
            MappingStart => YamlToken.MappingStart,
            MappingEnd => YamlToken.MappingEnd,
            SequenceStart => YamlToken.SequenceStart,
            SequenceEnd => YamlToken.SequenceEnd,
            AnchorAlias alias => TakeAlias(alias),
            StreamStart or DocumentStart => YamlToken.Preamble,
            DocumentEnd => TakeDocumentEnd(),
            _ => TakeStreamEnd(),
        };
    }

    private YamlToken TakeScalar(Scalar scalar)
    {
        Value = scalar.Value;
        Style = scalar.Style;
        return YamlToken.Scalar;
    }

    // An alias would make one figure stand in two places: a reviewer must see each where it counts.
    private YamlToken TakeAlias(AnchorAlias alias)
    {
        Alias = alias.Value.Value;
        _findings.Add(new Finding(ShapeDiagnostics.AliasNotAllowed, _file, Span, Alias));
        Value = string.Empty;
        Style = ScalarStyle.Plain;
        return YamlToken.Scalar;
    }

    // Of a file without content there is nothing else to point at.
    private YamlToken TakeStreamEnd()
    {
        Span = Token == YamlToken.Preamble ? Within(Span) : Span;
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

    private void Fail(SourceSpan span, LocalizedText detail) => Stop(new Finding(ShapeDiagnostics.BrokenYaml, _file, Within(span), detail));

    private void Stop(Finding finding)
    {
        _findings.Add(finding);
        Token = YamlToken.End;
        HasFailed = true;
    }

    private void Fail(YamlException exception)
    {
        var start = SpanOf(exception.Start, exception.End);
        if (YamlErrorWords.IsTab(exception.Message))
        {
            Fail(FirstTab() ?? start, YamlErrorWords.Tab);
        }
        else
        {
            Fail(start, YamlErrorWords.Of(exception.Message));
        }
    }

    // The parser points somewhere before the tab: it stands in the first indentation that has one.
    private SourceSpan? FirstTab()
    {
        for (var line = Span.Line; line <= Lines.Length; line++)
        {
            var text = LineAt(line);
            var tab = text.IndexOf('\t');
            if (tab >= 0 && text.Substring(0, tab).Trim().Length == 0)
            {
                return new SourceSpan(line, tab + 1, line, tab + 2);
            }
        }

        return null;
    }

    // At the end of a file, and where it gets lost in quotation marks, the parser points at places that are not there.
    private SourceSpan Within(SourceSpan span)
    {
        var (line, column) = Within(span.Line, span.Column);
        var (endLine, endColumn) = Within(span.EndLine, span.EndColumn);
        return new SourceSpan(line, column, Math.Max(line, endLine), endLine > line ? endColumn : Math.Max(column, endColumn));
    }

    private (int Line, int Column) Within(int line, int column) => line <= Lines.Length
        ? (line, Math.Min(column, LineAt(line).Length + 1))
        : (Lines.Length, LineAt(Lines.Length).Length + 1);

    private SourceSpan SpanAt(int offset)
    {
        var before = SplitLines(_text.Substring(0, offset));
        var column = before[before.Length - 1].Length + 1;
        return new SourceSpan(before.Length, column, before.Length, column + 1);
    }

    private static string[] SplitLines(string text) => text.Replace("\r\n", "\n").Split(LineEnds);

    private static SourceSpan SpanOf(Mark start, Mark end) =>
        new((int)start.Line, (int)start.Column, (int)end.Line, (int)end.Column);

    private readonly record struct Event(YamlToken Token, SourceSpan Span, string Value, ScalarStyle Style, string? Alias, bool HasFailed);
}
