using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Prose;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;
using ReportCompiler.Schema.YamlProperties;

namespace ReportCompiler.Schema.Templates.Syntax;

/// <summary>Reads the words that statements of figures are made of.</summary>
internal static class ClaimWordsReader
{
    private static readonly LocalizedText What = Words.Say("claim-words-reader.what", "the words of statements", "陈述用语");

    private static readonly LocalizedText Scale = Words.Say(
        "claim-words-reader.scale", "a word, a space and the number that it stands for, above 1: `dozen 12`", "用语、空格和它所代表的大于 1 的数字，例如 `万 10000`");

    private static readonly LocalizedText About = Words.Say(
        "claim-words-reader.about", "the topic of claims, a space and a word: `review records`", "陈述的主题、空格和用语，例如 `review records`");

    /// <summary>Reads them; null where there are none.</summary>
    public static ClaimWords? Read(TemplateContext context, YamlNode? node)
    {
        var lists = node is null
            ? null
            : PropertyReader.Open(context, node, What, FormKeys.NamesAt(FormLevel.ClaimWords));
        return lists is null ? null : new ClaimWords
        {
            Units = ListOf(lists, "units"),
            Scales = ListOf(lists, "scales", word => UnitScales.Read(word).Factor > 1, Scale),
            Percents = ListOf(lists, "percents"),
            Joins = ListOf(lists, "joins"),
            Ignored = ListOf(lists, "ignored"),
            Uncompared = ListOf(lists, "uncompared"),
            Whole = ListOf(lists, "whole"),
            WholeAt = ListOf(lists, "wholeAt"),
            Bodies = ListOf(lists, "bodies"),
            Restricted = ListOf(lists, "restricted"),
            Objects = ListOf(lists, "objects"),
            About = ListOf(lists, "about", IsAbout, About),
            NoBodies = ListOf(lists, "noBodies"),
            Years = ListOf(lists, "years"),
            Ordinals = ListOf(lists, "ordinals"),
            ThisYear = ListOf(lists, "thisYear"),
            LastYear = ListOf(lists, "lastYear"),
            NextYear = ListOf(lists, "nextYear"),
            Periods = ListOf(lists, "periods"),
            Than = ListOf(lists, "than"),
            More = ListOf(lists, "more"),
            Less = ListOf(lists, "less"),
            Share = ListOf(lists, "share"),
            To = ListOf(lists, "to"),
            Includes = ListOf(lists, "includes"),
            Excludes = ListOf(lists, "excludes"),
            OfWhich = ListOf(lists, "ofWhich"),
            Among = ListOf(lists, "among"),
            Sums = ListOf(lists, "sums"),
            Respectively = ListOf(lists, "respectively"),
        };
    }

    private static bool IsAbout(string word) => word.Split([' '], 2) is [var topic, { Length: > 0 }] && Ids.IsHyphenatedId(topic);

    private static EquatableArray<string> ListOf(PropertyReader lists, string key) => new(WordsOf(lists, key).Select(word => word.Value.Trim()));

    private static EquatableArray<string> ListOf(PropertyReader lists, string key, Func<string, bool> isValid, LocalizedText shape) =>
        new(WordsOf(lists, key).Select(word => lists.Matching(key, word, isValid, shape)).OfType<string>());

    private static IEnumerable<YamlScalar> WordsOf(PropertyReader lists, string key) =>
        lists.Items(key, lists.Node(key)).OfType<YamlScalar>().Where(word => word.Value.Trim().Length > 0);
}
