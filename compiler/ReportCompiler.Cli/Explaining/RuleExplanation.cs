using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli.Explaining;

/// <summary>Explains rules of forms: what each means, and what it requires in the language of templates.</summary>
internal sealed class RuleExplanation(TextWriter output, Language language)
{
    /// <summary>Writes rules; forms whose rules say the same stand together.</summary>
    public void Write(IReadOnlyList<RuleText> rules)
    {
        var isFirst = true;
        foreach (var same in rules.GroupBy(rule => (rule.Rule.Id, Text: Saying(rule))))
        {
            if (!isFirst)
            {
                output.Write("\n");
            }

            isFirst = false;
            var forms = string.Join(", ", same.Select(rule => rule.Form.DisplayName));
            output.Write($"{same.Key.Id} ({forms})\n{same.Key.Text}");
        }
    }

    private string Saying(RuleText text)
    {
        var rule = text.Rule;
        IEnumerable<string> lines =
        [
            DiagnosticExplanation.SeverityLine(rule.Severity).In(language),
            .. Part(Words.Say("rule-explanation.meaning", "Meaning:", "含义："), [rule.Says.In(language)]),
            .. Part(Words.Say("rule-explanation.basis", "Basis:", "依据："), rule.Basis.Length == 0 ? [] : [rule.Basis]),
            .. Part(Words.Say("rule-explanation.condition", "Condition, in the language of templates:", "条件（模板语言）："), text.Conditions),
        ];
        return string.Concat(lines.Select(line => line.TrimEnd() + "\n"));
    }

    private IEnumerable<string> Part(LocalizedText heading, IReadOnlyList<string> lines) =>
        lines.Count == 0 || lines.All(line => line.Length == 0) ? [] : [string.Empty, heading.In(language), .. lines.Select(line => "  " + line)];
}
