using CsCheck;

namespace ReportCompiler.Schema.Tests.Fuzzing;

/// <summary>A slip of the pen in a file.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="Place">Where, as a share of the characters or lines.</param>
/// <param name="Other">Another such place.</param>
/// <param name="Text">What is typed, if anything is.</param>
internal sealed record Mutation(MutationKind Kind, double Place, double Other, string Text)
{
    private static readonly string[] Snippets =
    [
        "[", "]", "{", "}", ":", ": ", ",", "-", "- ", "\"", "'", "#", " #", "|", ">", "&a ", "*a", "!", "!!int ", "%", "@", "`", "?", "? ", "~", "\t", "\n",
        "\r", "\r\n", "\n\n", "\n  ", "---\n", "...\n", "\0", "\uFEFF", "\u0085", "\u2028", "\u00A0", "\uD83D", "\uDE00", "😀", "１２", "，", "0", "-1", "1e9",
        "99999999999999999999999999999", "0.00001", "null", "true", "<<: *a", "{{", "}}", "{{ requests.received.total }}", "previous.", "members.",
        "this", "sum(",
        ")", "((", "not ", " implies ", " = ", "siblings", "[siblings]", "{n}", "…", "accepted:\n", "\\", "a: b: c", "\n- x\n",
    ];

    /// <summary>Slips of every kind, everywhere.</summary>
    public static Gen<Mutation> Any { get; } = Gen.Select(
        Gen.Enum<MutationKind>(),
        Gen.Double.Unit,
        Gen.Double.Unit,
        Gen.OneOf(Snippets),
        (kind, place, other, text) => new Mutation(kind, place, other, text));

    /// <summary>The text after the slip.</summary>
    public string Apply(string text)
    {
        var at = (int)(Place * text.Length);
        return Kind switch
        {
            MutationKind.Insert => text.Insert(at, Text),
            MutationKind.Overwrite => text[..at] + Text + text[Math.Min(text.Length, at + 1)..],
            MutationKind.DeleteCharacter => text.Remove(at, Math.Min(1, text.Length - at)),
            MutationKind.DeleteWord => text.Remove(at, Math.Min(7, text.Length - at)),
            MutationKind.Truncate => text[..at],
            _ => ApplyToLines(text.Split('\n').ToList()),
        };
    }

    private string ApplyToLines(List<string> lines)
    {
        var (at, other) = ((int)(Place * lines.Count), (int)(Other * lines.Count));
        switch (Kind)
        {
            case MutationKind.DeleteLine:
                lines.RemoveAt(at);
                break;
            case MutationKind.DuplicateLine:
                lines.Insert(at, lines[at]);
                break;
            case MutationKind.CopyLine:
                lines.Insert(at, lines[other]);
                break;
            case MutationKind.SwapLines:
                (lines[at], lines[other]) = (lines[other], lines[at]);
                break;
            case MutationKind.Indent:
                lines[at] = "  " + lines[at];
                break;
            default:
                lines[at] = lines[at].TrimStart();
                break;
        }

        return string.Join('\n', lines);
    }
}
