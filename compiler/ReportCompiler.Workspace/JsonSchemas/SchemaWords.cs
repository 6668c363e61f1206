using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Workspace.JsonSchemas;

/// <summary>What a schema says in words: an editor shows it beside what is written. The form's own words stay in the form's language.</summary>
internal sealed class SchemaWords(Form form, Language language)
{
    /// <summary>The stop between two sentences, with what follows it.</summary>
    public string Stop => Say(Words.Say("schema-words.stop", ". ", "。"));

    /// <summary>A text in the language of the schema.</summary>
    public string Say(LocalizedText text) => text.In(language);

    /// <summary>What may stand in a cell.</summary>
    public string Of(CellType type) => Say(CellTypeWords.Of(type));

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
}
