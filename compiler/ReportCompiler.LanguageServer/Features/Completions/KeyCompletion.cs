using ReportCompiler.LanguageServer.Outlines;
using ReportCompiler.LanguageServer.Protocol;
using ReportCompiler.Schema.DataLayout;
using ReportCompiler.Workspace.DataFiles;

namespace ReportCompiler.LanguageServer.Features.Completions;

/// <summary>The keys that are still missing at a place.</summary>
internal static class KeyCompletion
{
    private const string Accepted = "accepted";

    private static readonly string[] Head = ["template", "agency", "year", "published", HeadKeys.Content, HeadKeys.CollectedWithout];
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
            items.AddRange(
                place.File.Form is null ? [] : Plain(place, place.File.Form.Extent.HasComponents ? ["components", Accepted] : [Accepted], there, start));
        }

        var writesLabels = WritesLabels(place.File, there, parent);
        if (place.File.PlaceOf(parent) is { } around)
        {
            var named = there.ConvertAll(node => around.Names.Find(node.Key));
            items.AddRange(FormPlaces.Offered(around)
                .Where(inside => !named.Contains(inside.Id))
                .Select((inside, order) => Item(place, inside, start, writesLabels, items.Count + order, isInBraces)));
        }

        return new CompletionList(false, items);
    }

    /// <summary>Whether a file names parts of the form by their headings: as the keys beside this one do, else as those at the top.</summary>
    public static bool WritesLabels(OpenFile file, List<OutlineNode> there, OutlineNode? parent)
    {
        var place = file.PlaceOf(parent);
        var beside = there.Where(node => place?.Find(node.Key) is { Kind: not PlaceKind.Head }).Select(node => place!.Find(node.Key)!.Id != node.Key).ToList();
        return beside.Count > 0 ? beside[^1] : parent is not null && WritesLabels(file, [.. file.Outline.Top], null);
    }

    /// <summary>What is written for a part of the form: its key, and the room for its values.</summary>
    /// <param name="part">The part.</param>
    /// <param name="writesLabels">Whether it is named by its heading.</param>
    /// <param name="gap">What stands for a value, by its number from 1.</param>
    public static string Text(DataPlace part, bool writesLabels, Func<int, string> gap) => Name(part, writesLabels) + part.Kind switch
    {
        PlaceKind.Prose => ": |",
        _ when HasSeveral(part) => (": [" + string.Join(",", Enumerable.Range(1, part.Columns.Count).Select(number => " " + gap(number)))).TrimEnd() + " ]",
        PlaceKind.Row or PlaceKind.Columns or PlaceKind.Cell => ": ",
        _ => ":",
    };

    private static bool HasSeveral(DataPlace part) => part.Kind is PlaceKind.Row or PlaceKind.Columns && part.Columns.Count > 1;

    // By its heading only where nothing else beside it has the same.
    private static string LabelOf(DataPlace part) => part.Parent!.Names.LabelOf(part.Id) ?? string.Empty;

    private static string Name(DataPlace part, bool writesLabels) =>
        writesLabels && LabelOf(part) is { Length: > 0 } label ? YamlText.Of(label, isInBrackets: true) : part.Id;

    private static CompletionItem Item(CompletionPlace place, DataPlace part, int start, bool writesLabels, int order, bool isInBraces)
    {
        var label = LabelOf(part);
        var isLabel = writesLabels && label.Length > 0;
        var hasColon = place.After.TrimStart() is [':', ..];
        var isSnippet = place.TakesSnippets && !hasColon && HasSeveral(part);
        var text = hasColon
            ? Name(part, writesLabels)
            : Text(part, writesLabels, number => isSnippet ? $"${number.ToString(System.Globalization.CultureInfo.InvariantCulture)}" : string.Empty);
        return place.Item(
            isLabel ? label : part.Id,
            FormPlaces.IsGroup(part) || part.Kind == PlaceKind.Lines ? CompletionKinds.Module : CompletionKinds.Property,
            isLabel ? part.Id : label,
            start,
            isInBraces && FormPlaces.IsGroup(part) ? text + " {" : text,
            order,
            isSnippet);
    }

    private static IEnumerable<CompletionItem> Plain(CompletionPlace place, string[] keys, List<OutlineNode> there, int start) => keys
        .Where(key => !there.Exists(node => node.Key == key))
        .Select(
            (key, order) =>
                place.Item(
                    key, CompletionKinds.Field, string.Empty, start,
                    key + (place.After.TrimStart() is [':', ..] ? string.Empty : key is Accepted or "components" ? ":" : ": "), order));
}
