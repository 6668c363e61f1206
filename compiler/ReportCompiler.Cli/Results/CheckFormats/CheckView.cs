using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli.Results.CheckFormats;

/// <summary>A check as those see it who write it down for other tools.</summary>
/// <param name="Summary">What the check came to.</param>
/// <param name="Language">The language of messages.</param>
/// <param name="Paths">How files are named.</param>
internal sealed record CheckView(CheckSummary Summary, Language Language, RepositoryPaths Paths)
{
    /// <summary>The findings with the heaviest first, else in order: what tools cut off is then the lightest.</summary>
    public IEnumerable<Finding> ByWeight => Summary.Findings.OrderByDescending(finding => finding.Severity);

    /// <summary>What is wrong and what mends it, in two sentences on one line.</summary>
    public string Explain(Finding finding)
    {
        var (message, remedy) = (finding.Message(Language), finding.Remedy(Language));
        return Say(Words.Say("check-view.explanation", $"{message}. {remedy}", $"{message}。{remedy}"));
    }

    /// <summary>Where a cell stands, in the form's words; null where that is not known.</summary>
    public string? PlaceOf(Finding finding) =>
        finding.Cell is { } cell && Summary.Forms.TryGetValue(finding.File, out var form) && form.IndexOf(cell) is >= 0 and var index
            ? form.Cells[index].Place
            : null;

    /// <summary>A text in the language of messages.</summary>
    public string Say(LocalizedText text) => text.In(Language);
}
