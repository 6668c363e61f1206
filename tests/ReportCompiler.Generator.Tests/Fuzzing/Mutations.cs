using CsCheck;

namespace ReportCompiler.Generator.Tests.Fuzzing;

/// <summary>Damages a text as a slip of the hand would, or somebody who means harm.</summary>
internal static class Mutations
{
    private const int MaxEdits = 4;
    private const int MaxCharacters = 30;

    private static readonly string[] Snippets =
    [
        "[", "]", "{", "}", ":", ": ", "- ", ",", "\"", "'", "|", ">", "&a ", "*a", "\t", "\n", "\r\n", "\r", "\u0085", "\u2028", "#", " #", "? ", "!!binary ",
        "---\n", "...\n", "%YAML 1.2\n", "😀", "\ud800", "\uFEFF", "\0", "\u0007", "null", "~", "-1", "99999999999999999999", "1e5", "0x10", "{{ ",
        " }}", "{0}",
        "sum: siblings", "previous.", " + ", " implies ", "(", ")", "(((((((((((((((((((((((((((((((",
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
        "id: x\n", "rows: []\n", "columns: {}\n", "<<: *a\n",
    ];

    /// <summary>Texts that began as the given one.</summary>
    public static Gen<string> Of(string text) =>
        Gen.Select(Gen.Int[0, 5], Gen.Double[0, 1], Gen.Double[0, 1], Gen.OneOf([.. Snippets.Select(Gen.Const)]))
            .List[1, MaxEdits]
            .Select(edits => edits.Aggregate(text, (current, edit) => Apply(current, edit.Item1, edit.Item2, edit.Item3, edit.Item4)));

    private static string Apply(string text, int kind, double where, double howMuch, string snippet)
    {
        var at = (int)(where * text.Length);
        var length = Math.Min((int)(howMuch * MaxCharacters), text.Length - at);
        return kind switch
        {
            0 => text.Insert(at, snippet),
            1 => text.Remove(at, length),
            2 => text.Remove(at, length).Insert(at, snippet),
            3 => text.Insert(at, text.Substring(at, length)),
            4 => WithoutLine(text, at),
            _ => Indented(text, at, (int)(howMuch * 4)),
        };
    }

    private static string WithoutLine(string text, int at)
    {
        var (start, end) = LineAt(text, at);
        return text.Remove(start, end - start);
    }

    private static string Indented(string text, int at, int spaces) => text.Insert(LineAt(text, at).Start, new string(' ', spaces));

    private static (int Start, int End) LineAt(string text, int at)
    {
        var start = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        var end = text.IndexOf('\n', at);
        return (start, end < 0 ? text.Length : end + 1);
    }
}
