using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Yaml;

/// <summary>
/// Characters that nobody sees: those that no text has, which YAML, HTML or XML cannot hold or which programs count as lines and editors do not;
/// and those that change how a text is shown or found. A file is read as if the former were spaces, so that every place is where editors count it.
/// </summary>
internal static class OddCharacters
{
    // What takes no room stands for what takes none: figures are found through it.
    private const char WordJoiner = '\u2060';

    private static readonly LocalizedText Remove = Words.Say("odd-characters.remove", "Take the invisible character out", "删除该不可见字符");

    private static readonly LocalizedText LineEnd = Words.Say("odd-characters.line-end", "a line end of other programs", "其他软件的换行符");
    private static readonly LocalizedText Control = Words.Say("odd-characters.control", "a control character", "控制字符");
    private static readonly LocalizedText NoCharacter = Words.Say("odd-characters.no-character", "no character at all", "不是字符");
    private static readonly LocalizedText Private = Words.Say("odd-characters.private", "a character that no font has", "任何字体都没有的字符");
    private static readonly LocalizedText Direction = Words.Say("odd-characters.direction", "a mark that turns the direction of writing", "改变书写方向的标记");
    private static readonly LocalizedText NoWidth = Words.Say("odd-characters.no-width", "a character without width", "零宽字符");

    /// <summary>
    /// The text with a space for each character that no text has, or with what takes no room for one that takes none; NUL stays, as the parser
    /// stops there.
    /// </summary>
    public static string Replace(string text)
    {
        char[]? replaced = null;
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] != '\0' && IsForbidden(text, index))
            {
                replaced ??= text.ToCharArray();
                replaced[index] = IsOverride(text[index]) ? WordJoiner : ' ';
                if (IsPrivate(text, index))
                {
                    replaced[index + 1] = ' ';
                }
            }
        }

        return replaced is null ? text : new string(replaced);
    }

    /// <summary>
    /// The findings of a file with what nobody sees in it: one for each such character and line. What else is said of the value in which it
    /// stands comes from it.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="source">Its text.</param>
    /// <param name="findings">What else was found.</param>
    public static IReadOnlyList<Finding> Complete(string file, YamlSource source, IReadOnlyList<Finding> findings)
    {
        var odd = Find(file, source).ToList();
        if (odd.Count == 0)
        {
            return findings;
        }

        var byLine = odd.ToLookup(one => one.Span.Line);
        var follow = findings.Where(finding => byLine[finding.Span.Line].Any(one => IsAbout(finding, one.Span))).ToList();
        var complete = findings.Except(follow).ToList();
        var errors = follow.Where(finding => finding.Severity == Severity.Error).ToLookup(finding => finding.Span.Line);
        complete.AddRange(odd.Select(one => errors[one.Span.Line].Any(finding => IsAbout(finding, one.Span)) ? one.Weigh(Severity.Error) : one));
        complete.Sort(FindingOrder.Instance);
        return complete;
    }

    /// <summary>Says of a value in double quotes that its escapes stand for characters that nobody sees: the worst of them.</summary>
    /// <param name="file">The file.</param>
    /// <param name="value">The value.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="source">The text of the file; what stands in it as it is has a finding of its own.</param>
    /// <param name="findings">Receives the finding.</param>
    public static void AddEscaped(string file, string value, SourceSpan span, YamlSource source, ICollection<Finding> findings)
    {
        var odd = Enumerable.Range(0, value.Length).Where(index => NameOf(value, index) is not null).ToList();
        var index = odd.Exists(at => IsForbidden(value, at)) ? odd.Find(at => IsForbidden(value, at)) : odd.Count > 0 ? odd[0] : -1;
        if (index < 0)
        {
            return;
        }

        var (code, isForbidden) = (Code(value, index), IsForbidden(value, index));
        var isWritten = !isForbidden && Enumerable.Range(span.Line, span.EndLine - span.Line + 1)
            .Any(line => line <= source.Lines.Length && IsWrittenIn(source.Lines[line - 1], value[index]));
        if (!isWritten && (source.IsData || value[index] is not ('\v' or '\f')))
        {
            findings.Add(new Finding(ShapeDiagnostics.OddCharacter, file, span, code, NameOf(value, index)!)
            {
                Severity = isForbidden ? Severity.Error : Severity.Warning,
            });
        }
    }

    private static bool IsWrittenIn(string line, char character) => line.IndexOf(character) >= 0 || (character == WordJoiner && line.Any(IsOverride));

    private static IEnumerable<Finding> Find(string file, YamlSource source)
    {
        for (var line = 0; line < source.Lines.Length; line++)
        {
            var text = source.Lines[line];
            var seen = new HashSet<string>(StringComparer.Ordinal);
            for (var index = 0; index < text.Length; index++)
            {
                if (text[index] != '\0' && NameOf(text, index) is { } name && seen.Add(Code(text, index)))
                {
                    var span = new SourceSpan(line + 1, index + 1, line + 1, index + 1 + Width(text, index));
                    var isMinor = !IsForbidden(text, index) || text.TrimStart().StartsWith("#", StringComparison.Ordinal);
                    yield return new Finding(ShapeDiagnostics.OddCharacter, file, span, Code(text, index), name)
                    {
                        Severity = isMinor ? Severity.Warning : Severity.Error,
                        TextFixes = [new TextFix(Remove, span, string.Empty)],
                    };
                }
            }
        }
    }

    private static bool IsAbout(Finding finding, SourceSpan place) => finding.Definition != ShapeDiagnostics.OddCharacter
        && finding.Span.Line == place.Line && finding.Span.EndLine == place.Line
        && finding.Span.Column <= place.Column && place.Column < finding.Span.EndColumn;

    private static string Code(string text, int index) => $"U+{(Width(text, index) > 1 ? char.ConvertToUtf32(text, index) : text[index]):X4}";

    private static int Width(string text, int index) => IsPrivate(text, index) ? 2 : Math.Max(HiddenCharacters.LengthAt(text, index), 1);

    // What a character is that nobody sees; null for one that is seen, or belongs where it stands.
    private static LocalizedText? NameOf(string text, int index) => text[index] switch
    {
        >= ' ' and < '\u007F' or '\t' or '\n' or '\r' => null,
        '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' => LineEnd,
        < ' ' or (>= '\u007F' and <= '\u009F') => Control,
        var character when HiddenCharacters.IsDirection(character) => Direction,
        _ when HiddenCharacters.LengthAt(text, index) > 0 => NoWidth,
        >= '\uFDD0' and <= '\uFDEF' or '\uFFFE' or '\uFFFF' => NoCharacter,
        _ when IsPrivate(text, index) => Private,
        var character when char.IsSurrogate(character) => IsPaired(text, index) ? null : NoCharacter,
        _ => null,
    };

    private static bool IsForbidden(string text, int index) =>
        NameOf(text, index) is { } name && (name == LineEnd || name == Control || name == NoCharacter || name == Private || IsOverride(text[index]));

    // These turn what stands behind them around: "13" would be read as "31" (Unicode Standard Annex 9).
    private static bool IsOverride(char character) => character is '\u202D' or '\u202E';

    // The private planes of Unicode, in which outputs put figures while they are written.
    private static bool IsPrivate(string text, int index) =>
        text[index] is >= '\uDB80' and <= '\uDBFF' && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);

    private static bool IsPaired(string text, int index) => char.IsHighSurrogate(text[index])
        ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
        : index > 0 && char.IsHighSurrogate(text[index - 1]);
}
