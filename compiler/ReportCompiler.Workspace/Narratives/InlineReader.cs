using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Workspace.Narratives;

/// <summary>Reads the text of a block of prose into runs.</summary>
/// <param name="report">The report whose figures the prose draws.</param>
internal sealed class InlineReader(Report report)
{
    /// <summary>The text of a block.</summary>
    public List<ProseRun> RunsOf(LeafBlock block)
    {
        var runs = new List<ProseRun>();
        if (block.Inline is { } inline)
        {
            Add(inline, ProseStyle.None, null, runs);
        }

        return runs;
    }

    /// <summary>A text with its figures filled in.</summary>
    public string Resolve(string text) => Sentinels.Resolve(text, report);

    private void Add(ContainerInline container, ProseStyle style, string? link, List<ProseRun> runs)
    {
        foreach (var inline in container)
        {
            Add(inline, style, link, runs);
        }
    }

    private void Add(Inline inline, ProseStyle style, string? link, List<ProseRun> runs)
    {
        switch (inline)
        {
            case LiteralInline literal:
                runs.Add(new ProseRun(Resolve(literal.Content.ToString()), style, link));
                break;
            case HtmlEntityInline entity:
                runs.Add(new ProseRun(entity.Transcoded.ToString(), style, link));
                break;
            case CodeInline code:
                runs.Add(new ProseRun(Resolve(code.Content), style | ProseStyle.Code, link));
                break;
            case LineBreakInline lineBreak:
                runs.Add(new ProseRun(TextOf(lineBreak, runs), style, link));
                break;
            case AutolinkInline address:
                runs.Add(new ProseRun(Resolve(address.Url), style, Allowed(address.IsEmail ? "mailto:" + address.Url : address.Url) ?? link));
                break;
            case LinkInline target:
                Add(target, style, Allowed(target.GetDynamicUrl?.Invoke() ?? target.Url) ?? link, runs);
                break;
            case EmphasisInline emphasis:
                Add(emphasis, style | StyleOf(emphasis), link, runs);
                break;
            case ContainerInline other:
                Add(other, style, link, runs);
                break;
        }
    }

    // Chinese is written without spaces: a line that ends between two wide characters is only folded.
    private static string TextOf(LineBreakInline lineBreak, List<ProseRun> before)
    {
        if (lineBreak.IsHard)
        {
            return "\n";
        }

        var last = before.Count > 0 && before[^1].Text.Length > 0 ? before[^1].Text[^1] : ' ';
        var next = lineBreak.NextSibling is LiteralInline { Content.IsEmpty: false } literal ? literal.Content.CurrentChar : ' ';
        return IsWide(last) && IsWide(next) ? string.Empty : " ";
    }

    private static bool IsWide(char character) => character is >= '\u2E80' and < '\uD800' or >= '\uFE30' and <= '\uFF60';

    private string? Allowed(string? url) => Resolve(url ?? string.Empty) is var resolved && LinkPolicy.Allows(resolved) ? resolved : null;

    private static ProseStyle StyleOf(EmphasisInline emphasis) => (emphasis.DelimiterChar, emphasis.DelimiterCount) switch
    {
        ('*' or '_', 2) => ProseStyle.Bold,
        ('*' or '_', _) => ProseStyle.Italic,
        ('~', 2) => ProseStyle.Struck,
        ('~', _) => ProseStyle.Subscript,
        ('^', _) => ProseStyle.Superscript,
        ('+', _) => ProseStyle.Inserted,
        ('=', _) => ProseStyle.Marked,
        _ => ProseStyle.None,
    };
}
