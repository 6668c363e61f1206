namespace ReportCompiler.Hygiene.Tests;

/// <summary>Holds an order that somebody drew to what is there and to what uses what.</summary>
internal static class DrawnOrder
{
    /// <summary>What is drawn and is not there, is there and is not drawn, or stands before something that it uses.</summary>
    /// <param name="drawn">The names, in the order drawn.</param>
    /// <param name="real">The names that there are.</param>
    /// <param name="uses">Who uses what; uses of what is not drawn are passed over.</param>
    public static IEnumerable<string> Problems(
        IReadOnlyList<string> drawn,
        IReadOnlyCollection<string> real,
        IEnumerable<(string User, string Used, string How)> uses)
    {
        var places = drawn.Select((name, place) => (name, place)).GroupBy(item => item.name, item => item.place, StringComparer.Ordinal).ToList();
        var placeOf = places.ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        return
        [
            .. places.Where(group => group.Count() > 1).Select(group => $"{group.Key} is drawn twice"),
            .. placeOf.Keys.Except(real, StringComparer.Ordinal).Select(name => $"{name} is drawn and is not there"),
            .. real.Except(placeOf.Keys, StringComparer.Ordinal).Select(name => $"{name} is there and is not drawn"),
            .. uses.Where(use => placeOf.TryGetValue(use.User, out var user) && placeOf.TryGetValue(use.Used, out var used) && user < used)
                .Select(use => $"{use.User} is drawn before {use.Used}, which it uses: {use.How}"),
        ];
    }
}
