using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.JsonSchemas;

/// <summary>What a schema says in words: an editor shows it beside what is written. The form's own words stay in the form's language.</summary>
internal sealed class SchemaWords(Form form, Language language)
{
    /// <summary>The stop between two sentences, with what follows it.</summary>
    public string Stop => Say(Words.Say("schema-words.stop", ". ", "。"));

    /// <summary>A text in the language of the schema.</summary>
    public string Say(LocalizedText text) => text.In(language);

    /// <summary>What may stand in a cell.</summary>
    public string Of(CellType type)
    {
        var parts = new List<LocalizedText> { KindOf(type) };
        if (type.Unit.Length > 0)
        {
            parts.Add(Words.Say("schema-words.unit", $"unit {type.Unit}", $"单位：{type.Unit}"));
        }

        if (type.Minimum is { } minimum)
        {
            parts.Add(Words.Say("schema-words.at-least", $"at least {minimum}", $"不小于 {minimum}"));
        }

        if (type.Maximum is { } maximum)
        {
            parts.Add(Words.Say("schema-words.at-most", $"at most {maximum}", $"不大于 {maximum}"));
        }

        var words = type.Specials.Select(special => special.Text).Concat(type.NotApplicable.Length > 0 ? [type.NotApplicable] : []).ToList();
        if (words.Count > 0)
        {
            var listed = Punctuation.Items(words);
            parts.Add(Words.Say("schema-words.or-words", $"or {listed}", $"也可填写 {listed}"));
        }

        if (type.AllowsBlank)
        {
            parts.Add(Words.Say("schema-words.blank", "may be blank", "可以留空"));
        }

        return Say(Punctuation.Commas(parts));
    }

    /// <summary>What rules say, one to a line; empty where there are none.</summary>
    /// <param name="rules">The rules, by their places in the form.</param>
    public string OfRules(IEnumerable<int> rules)
    {
        // A sum says no more than that the total is one, which the total says itself.
        var lines = rules.Select(rule => form.Rules[rule]).Where(rule => rule.Kind != RuleKind.Sum).Select(rule => $"- {rule.Says.In(language)}")
            .Distinct().ToList();
        return lines.Count == 0 ? string.Empty : Say(Words.Say("schema-words.rules", "Rules:", "规则：")) + "\n" + string.Join('\n', lines);
    }

    /// <summary>What a rule means.</summary>
    public string OfRule(FormRule rule) => rule.Says.In(language);

    /// <summary>Parts of a description, each a paragraph; empty ones are passed over.</summary>
    public static string Paragraphs(params string[] parts) => string.Join("\n\n", parts.Where(part => part.Length > 0));

    private static LocalizedText KindOf(CellType type) => type.Kind switch
    {
        CellKind.Integer => Words.Say("schema-words.integer", "Whole number", "整数"),
        CellKind.Decimal when type.HasOpenScale =>
            Words.Say("schema-words.open-decimal", $"Number, up to {type.Scale} decimal places", $"数值，最多 {type.Scale} 位小数"),
        CellKind.Decimal => Words.Say("schema-words.decimal", $"Number, {type.Scale} decimal places", $"数值，{type.Scale} 位小数"),
        CellKind.Date => Words.Say("schema-words.date", "Date, such as 2025-01-31", "日期，如 2025-01-31"),
        CellKind.Code => Words.Say("schema-words.code", "One of these words", "所列词语之一"),
        CellKind.Flag => Words.Say("schema-words.flag", "yes or no", "是或否"),
        _ => Words.Say("schema-words.text", "Text", "文字"),
    };
}
