using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;
using ReportCompiler.Schema.YamlProperties;

namespace ReportCompiler.Schema.Settings;

/// <summary>Reads a text that pages in either language show: one text for both, or <c>{zh: …, en: …}</c>.</summary>
internal static class LocalizedReader
{
    private static readonly LocalizedText Shape = Words.Say("localized-reader.shape", "a text, or a mapping of zh and en", "文本，或含 zh 和 en 的映射");

    /// <summary>The text; null where there is none, and where it is not valid, which is reported.</summary>
    /// <param name="context">Where findings go.</param>
    /// <param name="key">The property.</param>
    /// <param name="node">Its value.</param>
    public static LocalizedText? Read(TemplateContext context, string key, YamlNode? node)
    {
        switch (node)
        {
            case null:
                return null;
            case YamlScalar scalar when scalar.Value.Trim().Length > 0:
                return LocalizedText.Verbatim(scalar.Value);
            case YamlMapping:
                var properties = PropertyReader.Open(context, node, Wording.Property(key), "zh", "en")!;
                var (chinese, english) = (properties.RequiredText("zh"), properties.RequiredText("en"));
                return chinese is null || english is null ? null : new TranslatedText(english.Value, chinese.Value);
            default:
                context.Report(TemplateDiagnostics.WrongShape, node.Span, Wording.Property(key), Shape);
                return null;
        }
    }
}
