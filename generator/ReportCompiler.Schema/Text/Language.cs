using System.Collections.Concurrent;

namespace ReportCompiler.Schema.Text;

/// <summary>
/// A language that messages and pages are written in. English and Chinese stand beside every message; a further language brings
/// its own wordings, and speaks English where it has none.
/// </summary>
public sealed class Language
{
    private readonly TemplateChoice _choose;
    private readonly PluralRule _plural;

    /// <summary>A language other than the two that stand beside each message.</summary>
    /// <param name="tag">Its tag (BCP 47), such as <c>fr</c> or <c>pt-BR</c>.</param>
    /// <param name="wordings">Where its wordings are found.</param>
    /// <param name="plural">How it picks the form of a word that is counted; null where words have one form.</param>
    public Language(string tag, WordingSource wordings, PluralRule? plural = null)
        : this(tag, Found(wordings), plural ?? OneForm)
    {
    }

    private Language(string tag, TemplateChoice choose, PluralRule plural)
    {
        Tag = tag;
        _choose = choose;
        _plural = plural;
    }

    private delegate MessageTemplate TemplateChoice(string id, MessageTemplate english, MessageTemplate chinese);

    /// <summary>English.</summary>
    public static Language English { get; } = new("en", (_, english, _) => english, count => count == 1 ? 0 : 1);

    /// <summary>Simplified Chinese.</summary>
    public static Language Chinese { get; } = new("zh-CN", (_, _, chinese) => chinese, OneForm);

    /// <summary>The languages that every message has.</summary>
    public static IReadOnlyList<Language> All { get; } = [Chinese, English];

    /// <summary>The tag of the language (BCP 47), as pages and documents declare it: <c>zh-CN</c>.</summary>
    public string Tag { get; }

    /// <summary>The language alone, without script and region, as options and settings name it: <c>zh</c>.</summary>
    public string Subtag => SubtagOf(Tag);

    /// <summary>
    /// The language of <see cref="All"/> that a tag or the name of a locale (<c>zh_CN.UTF-8</c>) asks for, whatever its script and region;
    /// null where there is none.
    /// </summary>
    public static Language? Find(string? tag) =>
        tag is null ? null : All.FirstOrDefault(language => string.Equals(language.Subtag, SubtagOf(tag), StringComparison.OrdinalIgnoreCase));

    /// <summary>The tag.</summary>
    public override string ToString() => Tag;

    /// <summary>The template of a message in this language.</summary>
    internal MessageTemplate Choose(string id, MessageTemplate english, MessageTemplate chinese) => _choose(id, english, chinese);

    /// <summary>Which form of a word goes with a number, counted from 0.</summary>
    internal int PluralForm(decimal count) => _plural(count);

    // The wordings are read when they are first needed.
    private static TemplateChoice Found(WordingSource wordings)
    {
        var templates = new ConcurrentDictionary<string, MessageTemplate>(StringComparer.Ordinal);
        return (id, english, _) => templates.GetOrAdd(id, key => wordings(key, english.Text) is { } text ? MessageTemplate.Parse(text) : english);
    }

    private static int OneForm(decimal count) => 0;

    private static string SubtagOf(string tag) => tag.Split('-', '_', '.', '@')[0];
}
