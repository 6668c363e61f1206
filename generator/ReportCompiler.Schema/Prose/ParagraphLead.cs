using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Schema.Prose;

/// <summary>What the sentences without figures at the head of a paragraph, its heading above all, say of those behind.</summary>
/// <param name="words">The words of the form.</param>
internal sealed class ParagraphLead(ClaimWords words)
{
    private bool _isOfAnother;

    /// <summary>What they turn to; empty where to nothing.</summary>
    public string Topic { get; private set; } = string.Empty;

    /// <summary>Whether they speak of something that the form does not know, and a sentence does not say that it speaks of anything else.</summary>
    /// <param name="text">The prose.</param>
    /// <param name="sentence">The sentence.</param>
    public bool IsOfAnother(string text, List<ProseToken> sentence) => _isOfAnother && !NamesObject(text, sentence);

    /// <summary>Takes in a sentence.</summary>
    /// <param name="text">The prose.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="topic">What it turns to.</param>
    /// <param name="isLast">Whether the paragraph ends with it.</param>
    public void Take(string text, List<ProseToken> sentence, string topic, bool isLast)
    {
        var hasFigure = sentence.Exists(token => token.Kind == ClaimWordKind.Figure);
        Topic = isLast ? string.Empty : hasFigure ? Topic : topic;
        if (isLast || NamesObject(text, sentence))
        {
            _isOfAnother = false;
        }
        else if (!hasFigure && words.Objects.Count > 0 && sentence.Exists(token => token.Kind == ClaimWordKind.Unknown))
        {
            _isOfAnother = true;
        }
    }

    private bool NamesObject(string text, List<ProseToken> sentence)
    {
        if (sentence.Count == 0)
        {
            return false;
        }

        var last = sentence[sentence.Count - 1];
        var own = text.Substring(sentence[0].Start, last.Start + last.Length - sentence[0].Start);
        return words.Objects.Any(word => own.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
    }
}
