using ReportCompiler.LanguageServer.Levels;
using ReportCompiler.LanguageServer.Outlines;
using ReportCompiler.LanguageServer.Protocol;
using ReportCompiler.Schema.Reading;
using ReportCompiler.Workspace.DataFiles;

namespace ReportCompiler.LanguageServer.Features.Completions;

/// <summary>The keys that are still missing at a place.</summary>
internal static class KeyCompletion
{
    private const string Accepted = "accepted";

    private static readonly string[] Head = ["template", "agency", "year", "published"];
    private static readonly string[] AcceptedKeys = ["rule", "cell", "reason"];

    /// <summary>The keys.</summary>
    /// <param name="place">The place.</param>
    /// <param name="parent">What the key would stand in; null for the top of the file.</param>
    /// <param name="start">The offset that the key begins at.</param>
    /// <param name="isInBraces">Whether it stands in braces.</param>
    public static CompletionList At(CompletionPlace place, OutlineNode? parent, int start, bool isInBraces)
    {
        var there = (parent?.Children ?? place.File.Outline.Top).Where(node => node.Start != start).ToList();
        var items = new List<CompletionItem>();
        if (parent is { Number: >= 0, Parent.Key: Accepted, Parent.Parent: null })
        {
            items.AddRange(Plain(place, AcceptedKeys, there, start));
            return new CompletionList(false, items);
        }

        if (parent is null)
        {
            items.AddRange(Plain(place, Head, there, start));
            items.AddRange(place.File.Form is null ? [] : Plain(place, place.File.Form.Extent.HasComponents ? ["components", Accepted] : [Accepted], there, start));
        }

        var writesLabels = WritesLabels(place.File, there, parent);
        if (place.File.LevelOf(parent) is { } level)
        {
            var named = there.ConvertAll(node => level.Names.Find(node.Key));
            items.AddRange(level.Offers().Where(offer => !named.Contains(offer.Id)).Select((offer, order) => Item(place, NamedIn(level, offer), start, writesLabels, items.Count + order, isInBraces)));
        }

        return new CompletionList(false, items);
    }

    /// <summary>Whether a file names parts of the form by their headings: as the keys beside this one do, else as those at the top.</summary>
    public static bool WritesLabels(OpenFile file, List<OutlineNode> there, OutlineNode? parent)
    {
        var names = file.LevelOf(parent)?.Names ?? KeyNames.None;
        var beside = there.Select(node => names.Find(node.Key) is { } id ? (bool?)(id != node.Key) : null).OfType<bool>().ToList();
        return beside.Count > 0 ? beside[^1] : parent is not null && WritesLabels(file, [.. file.Outline.Top], null);
    }

    /// <summary>What is written for a part of the form: its key, and the room for its values.</summary>
    /// <param name="offer">The part.</param>
    /// <param name="writesLabels">Whether it is named by its heading.</param>
    /// <param name="gap">What stands for a value, by its number from 1.</param>
    public static string Text(Offer offer, bool writesLabels, Func<int, string> gap) => Name(offer, writesLabels) + offer.Kind switch
    {
        OfferKind.Prose => ": |",
        OfferKind.Row when offer.Values > 1 => (": [" + string.Join(",", Enumerable.Range(1, offer.Values).Select(number => " " + gap(number)))).TrimEnd() + " ]",
        OfferKind.Row or OfferKind.Cell => ": ",
        _ => ":",
    };

    /// <summary>A part as keys name it: by its heading only where nothing else beside it has the same.</summary>
    public static Offer NamedIn(Level level, Offer offer) => offer with { Label = level.Names.LabelOf(offer.Id) ?? string.Empty };

    private static string Name(Offer offer, bool writesLabels) => writesLabels && offer.Label.Length > 0 ? YamlText.Of(offer.Label, isInBrackets: true) : offer.Id;

    private static CompletionItem Item(CompletionPlace place, Offer offer, int start, bool writesLabels, int order, bool isInBraces)
    {
        var isLabel = writesLabels && offer.Label.Length > 0;
        var hasColon = place.After.TrimStart() is [':', ..];
        var isSnippet = place.TakesSnippets && !hasColon && offer is { Kind: OfferKind.Row, Values: > 1 };
        var text = hasColon ? Name(offer, writesLabels) : Text(offer, writesLabels, number => isSnippet ? $"${number.ToString(System.Globalization.CultureInfo.InvariantCulture)}" : string.Empty);
        return place.Item(
            isLabel ? offer.Label : offer.Id,
            offer.Kind is OfferKind.Group or OfferKind.List ? CompletionKinds.Module : CompletionKinds.Property,
            isLabel ? offer.Id : offer.Label,
            start,
            isInBraces && offer.Kind == OfferKind.Group ? text + " {" : text,
            order,
            isSnippet);
    }

    private static IEnumerable<CompletionItem> Plain(CompletionPlace place, string[] keys, List<OutlineNode> there, int start) => keys
        .Where(key => !there.Exists(node => node.Key == key))
        .Select((key, order) => place.Item(key, CompletionKinds.Field, string.Empty, start, key + (place.After.TrimStart() is [':', ..] ? string.Empty : key is Accepted or "components" ? ":" : ": "), order));
}
