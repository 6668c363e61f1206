using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ReportCompiler.Schema.Yaml;

/// <summary>
/// Walks through the events of one YAML document and keeps their positions. Never throws: a syntax error becomes one
/// finding, and the document ends there.
/// </summary>
internal sealed class YamlCursor
{
    /// <summary>
    /// Deeper nesting than any file of ours has. The scanner's work grows with the square of the nesting, and readers
    /// descend with it: a hostile file must not hold the build up nor exhaust the stack.
    /// </summary>
    public const int MostLevels = 64;

    private const string InvalidTab = "invalid tab";

    private static readonly LocalizedText Unclosed = new("a bracket or brace is not closed", "有未闭合的括号");

    private readonly Parser _parser;
    private readonly ICollection<Finding> _findings;
    private readonly string _file;
    private readonly string _text;
    private string[]? _lines;
    private int _level;

    /// <summary>Opens a document and moves to its first node.</summary>
    public YamlCursor(string file, string text, ICollection<Finding> findings)
    {
        _file = file;
        _text = text;
        _findings = findings;
        _parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
        MoveToRoot();
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

    /// <summary>Whether the document ended early because it cannot be read.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Moves to the next event.</summary>
    public void Move()
    {
        if (Token != YamlToken.End)
        {
            MoveOnce();
        }
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

    private string[] Lines => _lines ??= _text.Replace("\r\n", "\n").Split('\n');

    private void MoveToRoot()
    {
        do
        {
            MoveOnce();
        }
        while (Token == YamlToken.Preamble);
    }

    private void MoveOnce()
    {
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
            var detail = (exception.InnerException?.Message ?? exception.Message).TrimEnd('.');
            var span = SpanOf(exception.Start, exception.End);
            Fail(detail.Contains(InvalidTab) ? TabFrom(span) : span, detail);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or FormatException or OverflowException)
        {
            // The parser gives no position when a flow collection is left unclosed: the last event is where it got to.
            Fail(Span, exception is InvalidOperationException ? Unclosed : exception.Message);
        }
    }

    private void Take(ParsingEvent current)
    {
        Span = SpanOf(current.Start, current.End);
        Token = current switch
        {
            Scalar scalar => TakeScalar(scalar),
            MappingStart => YamlToken.MappingStart,
            MappingEnd => YamlToken.MappingEnd,
            SequenceStart => YamlToken.SequenceStart,
            SequenceEnd => YamlToken.SequenceEnd,
            AnchorAlias alias => TakeAlias(alias),
            StreamStart or DocumentStart => YamlToken.Preamble,
            _ => YamlToken.End,
        };
        _level += current.NestingIncrease;
        if (_level > MostLevels)
        {
            _findings.Add(new Finding(ShapeDiagnostics.TooDeep, _file, Span, MostLevels));
            Token = YamlToken.End;
            HasFailed = true;
        }
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
        _findings.Add(new Finding(ShapeDiagnostics.AliasNotAllowed, _file, Span, alias.Value.Value));
        Value = string.Empty;
        Style = ScalarStyle.Plain;
        return YamlToken.Scalar;
    }

    // The parser points at the start of the mapping that the tab stands in, which can be the whole file.
    private SourceSpan TabFrom(SourceSpan span)
    {
        for (var line = span.Line; line <= Lines.Length; line++)
        {
            var text = LineAt(line);
            var tab = text.Length - text.TrimStart(' ').Length;
            if (tab < text.Length && text[tab] == '\t')
            {
                return new SourceSpan(line, tab + 1, line, tab + 2);
            }
        }

        return span;
    }

    private void Fail(SourceSpan span, object detail)
    {
        _findings.Add(new Finding(ShapeDiagnostics.BrokenYaml, _file, span, detail));
        Token = YamlToken.End;
        HasFailed = true;
    }

    private static SourceSpan SpanOf(Mark start, Mark end) =>
        new((int)start.Line, (int)start.Column, (int)end.Line, (int)end.Column);
}
