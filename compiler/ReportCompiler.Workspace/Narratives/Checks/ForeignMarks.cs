using System.Text.RegularExpressions;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.Narratives.Checks;

/// <summary>
/// Marks that an author may have meant otherwise than they are published: those of other kinds of Markdown, which are text here, pictures, which
/// become links, and asterisks that may stand for something left out. One finding for all marks of one kind in a text, at the first; of asterisks, which
/// are lost, each is told.
/// </summary>
internal static partial class ForeignMarks
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline;

    private static readonly LocalizedText AsText = Words.Say("foreign-marks.as-text", "as it stands", "原样");

    private static readonly LocalizedText AsLink = Words.Say("foreign-marks.as-link", "as a link", "作为链接");

    private static readonly LocalizedText LinkKind = Words.Say("foreign-marks.link", "links to such an address", "指向这种地址的链接");

    private static readonly LocalizedText HostKind = Words.Say(
        "foreign-marks.host", "links to an address without https:// before it", "地址前没有 https:// 的链接");

    private static readonly LocalizedText EmptyKind = Words.Say("foreign-marks.empty-link", "links without words", "没有文字的链接");

    private static readonly LocalizedText PictureKind = Words.Say("foreign-marks.picture", "pictures", "图片");

    private static readonly (LocalizedText Kind, LocalizedText Manner)[] LinkKinds =
        [(LinkKind, AsText), (HostKind, AsText), (EmptyKind, AsText), (PictureKind, AsLink)];

    /// <summary>The findings of a text, each with its escape.</summary>
    /// <param name="narrative">The text.</param>
    /// <param name="file">The data file.</param>
    /// <param name="heading">The heading of its section.</param>
    public static IEnumerable<Finding> Find(Narrative narrative, string file, string heading)
    {
        var taken = new List<Match>();
        foreach (var (mark, kind) in MarkKinds.All)
        {
            var found = mark.Matches(narrative.Markdown).Where(match => !taken.Exists(other => Overlap(other, match))).ToList();
            taken.AddRange(found);
            if (found.Count > 0)
            {
                yield return Of(NarrativeDiagnostics.MarkIsText, narrative, file, found[0], found, [heading, WordsOf(found), AsText, kind]);
            }
        }

        var links = Links().Matches(narrative.Markdown).ToLookup(KindOf);
        foreach (var (kind, manner) in LinkKinds)
        {
            if (links[kind].ToList() is { Count: > 0 } found)
            {
                yield return Of(NarrativeDiagnostics.MarkIsText, narrative, file, found[0], found, [heading, WordsOf(found), manner, kind]);
            }
        }

        // Of each of these something is lost, and so each is told.
        var stars = LeftOut().Matches(narrative.Markdown).ToList();
        foreach (var star in stars)
        {
            yield return Of(NarrativeDiagnostics.TextIsMark, narrative, file, star, stars, [heading, WordsOf([star])]);
        }
    }

    private static LocalizedText WordsOf(List<Match> found)
    {
        var mark = found[0].Value.Trim();
        var others = found.Count - 1;
        return others == 0
            ? Words.Say("foreign-marks.one", $"'{mark}'", $"“{mark}”")
            : Words.Say("foreign-marks.several", $"'{mark}' (and {others} more like it)", $"“{mark}”（另有 {others} 处）");
    }

    private static Finding Of(DiagnosticDefinition definition, Narrative narrative, string file, Match own, List<Match> found, object[] operands)
    {
        var (start, length) = Extent(own);
        return new Finding(definition, file, narrative.Locator.Locate(narrative.Markdown, start, length), operands)
        {
            TextFixes = MarkEscapes.Of(narrative, Extent(own), [.. found.Select(Extent)]),
        };
    }

    // White space before a mark at the start of a line is not its own.
    private static (int Start, int Length) Extent(Match match) =>
        (match.Index + match.Length - match.Value.TrimStart().Length, match.Value.Trim().Length);

    private static bool Overlap(Match one, Match other) => one.Index < other.Index + other.Length && other.Index < one.Index + one.Length;

    // "[2](5)" is no link and looks like none.
    private static LocalizedText? KindOf(Match link)
    {
        var address = link.Groups["address"].Value.Trim('<', '>', ' ');
        var first = address.Split(' ', '\t')[0];
        if (first.Length < address.Length)
        {
            return first.Contains("://", StringComparison.Ordinal) || first.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
                || FileName().IsMatch(address)
                ? LinkKind
                : null;
        }

        return LinkPolicy.LacksScheme(address) ? HostKind
            : LinkPolicy.IsAddress(address) ? (IsBlank(link) ? EmptyKind : link.Value[0] == '!' ? PictureKind : null)
            : address.Contains(':', StringComparison.Ordinal) ? LinkKind
            : null;
    }

    private static bool IsBlank(Match link) => string.IsNullOrWhiteSpace(link.Groups["words"].Value);

    [GeneratedRegex(@"(?<!\\)!?\[(?<words>[^\[\]\n]*)\]\((?<address>[^()\n]+)\)", Options)]
    private static partial Regex Links();

    [GeneratedRegex(@"\.(?:docx?|xlsx?|pdf|html?|png|jpe?g|zip|txt|wps|et|ofd)(?:[ \t]+[""'][^""']*[""'])?$", Options)]
    private static partial Regex FileName();

    // A masked name before a conjunction or a bracket and another behind it; digits, or the same character, before both pairs.
    [GeneratedRegex(
        @"(?:(?<=\p{L})(?<![\\*])\*\*(?:(?=[与和及同或跟])[^*\n]{2,6}|（[^*\n]{1,16}[、，和与及：]?\w{1,6})|(?<=[0-9])\*\*[^*\n]{1,12}[0-9]"
        + @"|(?<=(?<same>[\p{L}·]))\*\*[^*\n]{1,16}\k<same>)\*\*(?!\*)",
        Options)]
    private static partial Regex LeftOut();
}
