using System.Text;
using System.Text.RegularExpressions;
using ReportCompiler.Schema.Forms;

namespace ReportCompiler.SyntheticSite;

/// <summary>The prose of one report: sentences drawn from a stock, with words drawn into them and placeholders for the figures.</summary>
/// <param name="form">The form that the report fills in.</param>
/// <param name="isCollecting">Whether the report collects those of others.</param>
/// <param name="numbers">What draws sentences and words.</param>
internal sealed partial class SampleProse(Form form, bool isCollecting, SplitMix numbers)
{
    private const string Amount = "disclosure.fees.charges.amount";

    /// <summary>The prose of a section, as Markdown.</summary>
    /// <param name="section">The id of the section.</param>
    public string Write(string section) => section switch
    {
        "overview" => Overview(),
        "problems" => Problems(),
        _ => Other(),
    };

    private string Overview()
    {
        var text = new StringBuilder(isCollecting ? SampleSentences.CollectedNotice : SampleSentences.Notice);
        foreach (var (topic, sentences) in SampleSentences.Topics)
        {
            text.Append("\n\n**").Append(topic).Append("**。");
            foreach (var sentence in Draw([.. sentences.Where(IsOnForm)], 2 + numbers.Below(2)))
            {
                text.Append(Fill(sentence));
            }
        }

        return text.Append('\n').ToString();
    }

    private string Problems()
    {
        var text = new StringBuilder(Fill(Draw(SampleSentences.Openings, 1)[0])).Append("\n\n");
        var number = 1;
        foreach (var problem in Draw(SampleSentences.Problems, 2 + numbers.Below(2)))
        {
            text.Append(number++).Append(". ").Append(Fill(problem)).Append('\n');
        }

        return text.Append('\n').Append(Fill(Draw(SampleSentences.Plans, 1)[0])).Append('\n').ToString();
    }

    // The form asks that charges be spoken of; where there is nothing to speak of, it asks for the one word.
    private string Other() => form.IndexOf(Amount) >= 0
        ? $"{Fill(Draw(SampleSentences.Charges, 1)[0])}\n\n{Fill(string.Concat(Draw(SampleSentences.Remarks, 2)))}\n"
        : "无\n";

    private bool IsOnForm(string sentence) => Placeholder().Matches(sentence).All(match => form.IndexOf(match.Groups[1].Value) >= 0);

    private List<string> Draw(IReadOnlyList<string> stock, int count)
    {
        var left = stock.ToList();
        var drawn = new List<string>();
        while (drawn.Count < count && left.Count > 0)
        {
            var index = numbers.Below(left.Count);
            drawn.Add(left[index]);
            left.RemoveAt(index);
        }

        return drawn;
    }

    private string Fill(string sentence) => Gap().Replace(sentence, gap =>
    {
        var words = SampleSentences.Words[gap.Groups[1].Value[0]];
        return words[numbers.Below(words.Length)];
    });

    [GeneratedRegex("<([a-z])>")]
    private static partial Regex Gap();

    [GeneratedRegex(@"\{\{ ([a-zA-Z.]+) \}\}")]
    private static partial Regex Placeholder();
}
