using System.Text;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Prose;

/// <summary>Finds the names of parts in words that a form does not know.</summary>
/// <param name="words">The words of the form.</param>
internal sealed class PartNames(ClaimWords words)
{
    // A day behind the name of a month, an exemption by its number.
    private static readonly char[] Days = [.. "0123456789 "];

    // The longest first: one may stand in another.
    private readonly IReadOnlyList<string> _others = [.. words.NoBodies.OrderByDescending(word => word.Length)];

    /// <summary>Whether a text names a part: wherever in it, since more may be said of the part.</summary>
    public bool StandIn(string text)
    {
        var rest = new StringBuilder(text);
        foreach (var word in _others)
        {
            rest.Replace(word, new string(' ', word.Length));
        }

        var named = rest.ToString();
        return words.Bodies.Any(body => Enumerable.Range(0, named.Length).Any(at => ProseLexer.StandsAt(named, at, body)));
    }

    /// <summary>Whether a text speaks of a stretch of time that is no year.</summary>
    public bool IsPeriod(string text) => EndsWithAny(text.TrimEnd(Days), words.Periods);

    private static bool EndsWithAny(string text, EquatableArray<string> ends) => ends.Any(end => text.EndsWith(end, StringComparison.Ordinal));
}
