using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;
using ReportCompiler.Schema.YamlProperties;

namespace ReportCompiler.Schema.Templates.Syntax;

/// <summary>Reads the words that statements of figures are made of.</summary>
internal static class ClaimWordsReader
{
    private static readonly LocalizedText What = Words.Say("claim-words-reader.what", "the words of statements", "陈述用语");

    /// <summary>Reads them; null where there are none.</summary>
    public static ClaimWords? Read(TemplateContext context, YamlNode? node)
    {
        var lists = node is null
            ? null
            : PropertyReader.Open(context, node, What, FormKeys.NamesAt(FormLevel.ClaimWords));
        return lists is null ? null : new ClaimWords
        {
            Units = ListOf(lists, "units"),
            Percents = ListOf(lists, "percents"),
            Joins = ListOf(lists, "joins"),
            Ignored = ListOf(lists, "ignored"),
            Uncompared = ListOf(lists, "uncompared"),
            Whole = ListOf(lists, "whole"),
            WholeAt = ListOf(lists, "wholeAt"),
            Bodies = ListOf(lists, "bodies"),
            Restricted = ListOf(lists, "restricted"),
            Objects = ListOf(lists, "objects"),
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

    private static EquatableArray<string> ListOf(PropertyReader lists, string key) =>
        new(lists.Items(key, lists.Node(key)).OfType<YamlScalar>().Select(word => word.Value.Trim()).Where(word => word.Length > 0));
}
