using ReportCompiler.Schema.DataLayout;

namespace ReportCompiler.LanguageServer.Features;

/// <summary>What an editor says of the places of a form.</summary>
internal static class FormPlaces
{
    /// <summary>The places in a place that a file may still name: the head has words of its own, and a row that this report does without is none.</summary>
    /// <param name="place">The place.</param>
    public static IEnumerable<DataPlace> Offered(DataPlace place) =>
        place.Kind == PlaceKind.Lines
            ? [] : place.Children.Where(child => child.Kind != PlaceKind.Head && (!child.IsAbsent || child.IsOptional || child.IsComponent));

    /// <summary>Whether further keys stand below the key of a place.</summary>
    public static bool IsGroup(DataPlace place) => place.Kind is PlaceKind.Blocks or PlaceKind.Rows or PlaceKind.OnlyRow;

    /// <summary>The heading of a place: its label, its key where it has none; nothing for the head.</summary>
    public static string HeadingOf(DataPlace place) => place switch
    {
        { Kind: PlaceKind.Head or PlaceKind.Report } => string.Empty,
        { IsFootnote: true } => place.Section!.Heading,
        { Label.Length: > 0 } => place.Label,
        { Kind: PlaceKind.Cell or PlaceKind.Columns } => string.Empty,
        _ when IsBlockWithoutTitle(place) => HeadingOf(place.Parent!),
        _ => place.Id,
    };

    /// <summary>The headings above a place, the outermost first.</summary>
    public static IEnumerable<string> HeadingsAbove(DataPlace place) =>
        place.Chain.Where(above => above != place && !IsBlockWithoutTitle(above)).Select(HeadingOf).Where(heading => heading.Length > 0);

    private static bool IsBlockWithoutTitle(DataPlace place) => place.Parent?.Kind == PlaceKind.Blocks && place.Label.Length == 0;
}
