using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Diagnostics;

/// <summary>The end of a message about a name that does not exist: what was probably meant.</summary>
public static class DidYouMean
{
    /// <summary>The nearest of the names that exist, worded to end a sentence; empty where none is near.</summary>
    public static LocalizedText For(string name, IEnumerable<string> candidates)
    {
        var nearest = NearestName.Of(name, candidates);
        return nearest is null ? LocalizedText.Empty : Words.Say("did-you-mean", $"; did you mean '{nearest}'?", $"；您是否要写“{nearest}”？");
    }
}
