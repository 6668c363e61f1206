using System.Text.Json.Nodes;
using ReportCompiler.Schema.DataLayout;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Verification;

namespace ReportCompiler.Workspace.JsonSchemas;

/// <summary>
/// The data files of one version of a form as a JSON Schema, for editors. It takes what the reader takes: what the rules say of the
/// figures is left to the check, and told in words.
/// </summary>
public static class ReportSchema
{
    /// <summary>The version of JSON Schema: the newest that editors of YAML know all of.</summary>
    public const string Dialect = "http://json-schema.org/draft-07/schema#";

    /// <summary>The name of the file of a schema.</summary>
    /// <param name="form">The form.</param>
    /// <param name="language">The language that it explains the form in.</param>
    public static string NameOf(Form form, Language language) =>
        FormattableString.Invariant($"{form.Family}-{form.Version}{string.Concat(form.Additions.Select(addition => $"+{addition.Id}"))}.{language.Subtag}.json");

    /// <summary>The schema.</summary>
    /// <param name="engine">The form at work.</param>
    /// <param name="language">The language that it explains the form in.</param>
    public static string Write(FormEngine engine, Language language)
    {
        var form = engine.Form;
        var words = new SchemaWords(form, language);
        var definitions = new JsonObject();
        var sections = new SectionSchemas(words, new RowSchemas(form, words, RuleReach.Of(engine), definitions), definitions);
        var mapping = new SchemaMapping(definitions, string.Empty);
        mapping.AskFor(new TextSchemas(form));
        HeadSchemas.Add(mapping, form, words);
        foreach (var place in PlaceTree.Of(form).Children.Where(place => place.Kind != PlaceKind.Head))
        {
            mapping.Add(place.Id, place.Label, sections.Of(place), place.Kind != PlaceKind.Prose || place.Section!.Narrative!.IsRequired);
        }

        var schema = new JsonObject { ["$schema"] = Dialect };
        schema.Named(
            form.DisplayName,
            SchemaWords.Paragraphs(form.Basis, words.Say(Words.Say("report-schema.years", $"Report years {form.Years}.", $"报告年度：{form.Years}。"))));
        foreach (var (key, value) in mapping.Build().ToList())
        {
            schema[key] = value?.DeepClone();
        }

        schema["definitions"] = definitions;
        return SchemaText.Of(schema);
    }
}
