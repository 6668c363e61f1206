using CsCheck;

namespace ReportCompiler.Workspace.Tests.Fuzzing;

/// <summary>Files with several damages: characters and lines typed, doubled, lost and moved, and shapes of other kinds in the place of values.</summary>
internal static class Damages
{
    private static readonly string[] Snippets =
    [
        "[[]]", "[[", "]]", "{}", "{a: [", "- ", "\n-", "\n  -\n", "- - -", "? ", ": ", "#", " # x", "&a ", "*a", "!!int ", "\"", "'",
        "|\n", ">-\n", "\t", "\0", "\r", "\r\n", "\u0085", "\u2028", "\u200B", "\u202E", "\uFEFF", "\uD83D", "一", "９", "—", "~", "null",
        "1e9", "-0", "99999999999999999999999999999", "{{", "}}", "{{ a.b }}", "{{stock.opening}}", "**", "_", "`", "|a|\n|-|\n", "\\",
        "<b>", "<!--", "-->", "]]>", "&lt;", "&#0;", "</", "<x ", "xmlns=", "\n\n", "\n---\n", "\n...\n", "<<: *a",
        "<<<<<<< a\n=======\n>>>>>>> b\n", "accepted:\n", "year: ", "template: ",
    ];

    /// <summary>Damaged texts.</summary>
    /// <param name="originals">What they are made of.</param>
    public static Gen<string> Of(IReadOnlyList<string> originals) => Gen.Select(
        Gen.Int[0, originals.Count - 1],
        Gen.Select(Gen.Int[0, 6], Gen.Double.Unit, Gen.Double.Unit, Gen.OneOf([.. Snippets.Select(Gen.Const)])).Array[1, 5],
        (original, damages) => damages.Aggregate(originals[original], (text, damage) => Apply(text, damage.Item1, damage.Item2, damage.Item3, damage.Item4)));

    private static string Apply(string text, int kind, double place, double other, string snippet)
    {
        var at = (int)(place * text.Length);
        switch (kind)
        {
            case 0:
                return text.Insert(at, snippet);
            case 1:
                return text[..at] + snippet + text[Math.Min(text.Length, at + snippet.Length)..];
            case 2:
                return text.Remove(at, Math.Min((int)(other * 20), text.Length - at));
            case 3:
                return other < 0.2 ? text[..at] : text;
        }

        var lines = text.Split('\n').ToList();
        var (one, two) = ((int)(place * lines.Count), (int)(other * lines.Count));
        switch (kind)
        {
            case 4:
                lines.Insert(two, lines[one]);
                break;
            case 5:
                lines.RemoveAt(one);
                break;
            default:
                var colon = lines[one].IndexOf(':', StringComparison.Ordinal);
                lines[one] = lines[one][..(colon + 1)] + " " + snippet;
                break;
        }

        return string.Join('\n', lines);
    }
}
