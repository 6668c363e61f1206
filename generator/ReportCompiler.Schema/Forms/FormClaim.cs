using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Forms;

/// <summary>A figure that prose may state and that must then agree with the tables.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Narrative">The place of the prose among the prose of the report.</param>
/// <param name="Patterns">How the prose says it: <c>{n}</c> is the figure.</param>
/// <param name="Severity">How much a disagreement weighs.</param>
/// <param name="Words">What the figure may equal, in the form's words and the reader's: one for each reading, in order.</param>
public sealed record FormClaim(string Id, int Narrative, EquatableArray<string> Patterns, Severity Severity, EquatableArray<LocalizedText> Words)
{
    /// <summary>The ids of the claims that a share of it may be a share of, where the prose does not say.</summary>
    public EquatableArray<string> ShareOf { get; init; }

    /// <summary>
    /// The ids of the claims that count what comes in beside this: where the prose counts this alone, what it counts behind may leave those out.
    /// </summary>
    public EquatableArray<string> Besides { get; init; }

    /// <summary>Whether its words are said of other things too, so that it is compared only behind one of <see cref="ShareOf"/>.</summary>
    public bool IsOnlyAsPart { get; init; }

    /// <summary>What the prose turns to by its words; empty where to nothing. Until the whole is named, only claims with a topic are compared.</summary>
    public string Topic { get; init; } = string.Empty;

    /// <summary>The place of a claim among those of its form, which others name by its id.</summary>
    /// <param name="claims">The claims of the form.</param>
    /// <param name="id">The id of one of them.</param>
    internal static int IndexOf(IReadOnlyList<FormClaim> claims, string id)
    {
        var index = 0;
        while (claims[index].Id != id)
        {
            index++;
        }

        return index;
    }
}
