using ReportCompiler.Differential.Tests.Drawing;
using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Differential.Tests.Data;

/// <summary>What is wrong with a data file beside its figures: nothing in most files, a few things in some.</summary>
internal sealed class Slips(Draw draw, SlipKinds kinds)
{
    /// <summary>Why a discrepancy is accepted.</summary>
    public const string Reason = "published so";

    private static readonly string[] OddFigures =
    [
        "~", "", "/", "—", "无", "none", "1.5", "0.12345", "-7", "+3", "007", "１２", "\"1,234\"", "\"12,34\"", "1e5", "999999999999999999",
        "-", "%5", "@", "!a b",
        "123456789012345678901234567890", "[1]", "{a: 1}", "251元", "0x10", "N/A", "不适用", "<1", "2021-09-30", "2021-02-30", "yes", "open",
        "[open, open]", "[open, third]", "{other: ~}", "[other]", "Other", "{other: so}", "[a, [b]]", "[x, other: y]", "[N/A]", "[一, 一]", "[high, low]",
    ];

    private static readonly string[] OddShapes =
    [
        "none", "~", "[]", "[1, [2], 3]", "{}", "{a: 1}", "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18]", "{? [1] : 2}", "&x [1, 2]", "*x",
        new string('[', 70) + new string(']', 70),
    ];

    private static readonly string[] OddTails =
    [
        "more: 1\n", "x: &x 1\ny: *x\n", "accepted: none\n", "accepted:\n  - {cell: a.b}\n", "accepted:\n  - {rule: rule-0, reason: so, why: x}\n", "[1, 2\n",
        "\"\n", "template: other\n", "published: yesterday\n", "? [1]\n: 2\n",
        "<<<<<<< HEAD\nmore: 1\n=======\nmore: 2\n>>>>>>> other\n",
    ];

    private static readonly string[] OddComponents =
    [
        "A&B: name", "footnote: name", "component: name", "total: name", "X: \"\"", "X: [1]", "X: ~", "\"\": name", "[1]: name", "? {a: 1}\n  : name",
        "X: *x", "X: name",
    ];

    private static readonly string[] OddCharacters =
    [
        "[", "]", "{", "}", ":", "\n", "  ", "- ", "\"", "*x ", "&x ", "#", "\t", ",", "{{ ", "|", "\u2028", "\u0007",
    ];

    /// <summary>Changes the lines of the head.</summary>
    public void Head(List<string> lines)
    {
        if (!kinds.HasFlag(SlipKinds.Head))
        {
            return;
        }

        var at = draw.Below(lines.Count);
        var key = lines[at].Split(':')[0];
        lines[at] = draw.Of(
            $"{key}: ", $"{key}: Odd one!", $"{key}: [1]", $"{key}: 1999", $"{key}: nobody", $"{key}: *x", $"{key}: family-00", $"{key}: &x 2021");
        if (draw.OneIn(3))
        {
            lines.RemoveAt(at);
        }
    }

    /// <summary>Whether a part is left out.</summary>
    /// <param name="weight">How many times rarer than usual.</param>
    public bool Drops(int weight) => kinds.HasFlag(SlipKinds.Shape) && draw.OneIn(4 * weight);

    /// <summary>Whether a row is given twice.</summary>
    public bool Repeats() => kinds.HasFlag(SlipKinds.Shape) && draw.OneIn(8);

    /// <summary>Whether something stands where a row or a table should.</summary>
    public bool Misshapes(out string shape)
    {
        shape = kinds.HasFlag(SlipKinds.Shape) && draw.OneIn(8) ? draw.Of(OddShapes) : string.Empty;
        return shape.Length > 0;
    }

    /// <summary>Whether a list has no lines.</summary>
    public bool Empties() => kinds.HasFlag(SlipKinds.Shape) && draw.OneIn(6);

    /// <summary>Changes what components the head declares.</summary>
    public void Components(List<string> entries)
    {
        if (!kinds.HasFlag(SlipKinds.Components))
        {
            return;
        }

        switch (draw.Below(5))
        {
            case 0:
                entries.RemoveAt(draw.Below(entries.Count));
                break;
            case 1:
                entries.Add("NEW: A new one");
                break;
            case 2:
                entries.Add(entries[0]);
                break;
            default:
                entries[draw.Below(entries.Count)] = draw.Of(OddComponents);
                break;
        }
    }

    /// <summary>A key, perhaps misspelt.</summary>
    public string Key(string key) => kinds.HasFlag(SlipKinds.Shape) && draw.OneIn(10) && key.Length > 1
        ? draw.Of(key[1..].TrimEnd('"') + "x", "odd", "0", "\"\"")
        : key;

    /// <summary>Changes the figures of a row.</summary>
    public void Row(List<string> figures)
    {
        if (kinds.HasFlag(SlipKinds.Shape) && draw.OneIn(6))
        {
            if (figures.Count == 0 || draw.OneIn(2))
            {
                figures.Add("1");
            }
            else
            {
                figures.RemoveAt(draw.Below(figures.Count));
            }
        }

        if (kinds.HasFlag(SlipKinds.Figure) && draw.OneIn(12))
        {
            for (var index = 0; index < figures.Count; index++)
            {
                figures[index] = "~";
            }
        }
    }

    /// <summary>A figure, or what stands in its place.</summary>
    public string Figure(string written) => kinds.HasFlag(SlipKinds.Figure) && draw.OneIn(10) ? draw.Of(OddFigures) : written;

    /// <summary>Whether a text stands without quotes and is cut short by a number sign.</summary>
    public bool CutsText() => kinds.HasFlag(SlipKinds.Figure) && draw.OneIn(8);

    /// <summary>What stands after the sections.</summary>
    public string Tail(Form form)
    {
        if (kinds.HasFlag(SlipKinds.Accepted))
        {
            var rule = form.Rules.Count == 0 || draw.OneIn(3) ? "RC3001" : form.Rules[draw.Below(form.Rules.Count)].Id;
            var cell = draw.OneIn(2) ? $", cell: {draw.Of<FormCell>([.. form.PresentCells]).Path}" : string.Empty;
            return $"accepted:\n  - {{rule: {rule}, reason: {Reason}{cell}}}\n";
        }

        return kinds.HasFlag(SlipKinds.Tail) ? draw.Of(OddTails) : string.Empty;
    }

    /// <summary>The file after somebody's hand slipped on the keyboard.</summary>
    public string Damage(string text)
    {
        if (!kinds.HasFlag(SlipKinds.Damage))
        {
            return text;
        }

        for (var edits = draw.Between(1, 3); edits > 0; edits--)
        {
            var at = draw.Below(text.Length);
            text = draw.Below(3) switch
            {
                0 => text.Insert(at, draw.Of(OddCharacters)),
                1 => text.Remove(at, Math.Min(draw.Between(1, 6), text.Length - at)),
                _ => text.Insert(at, text.Substring(at, Math.Min(draw.Between(1, 30), text.Length - at))),
            };
            text = text.Length == 0 ? "\n" : text;
        }

        return text;
    }
}
