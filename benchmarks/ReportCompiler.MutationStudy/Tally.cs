using System.Globalization;
using System.Text;

namespace ReportCompiler.MutationStudy;

/// <summary>Counts outcomes and writes them as Markdown.</summary>
/// <param name="judge">What judged them.</param>
/// <param name="outcomes">The outcomes.</param>
internal sealed class Tally(Judge judge, IReadOnlyList<Outcome> outcomes)
{
    private const string Heading =
        "| slip | cases | detected | proposal right | proposal wrong | other cells changed by fix | right cell among candidates | first among them | longest list |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|\n";

    /// <summary>The measured tables.</summary>
    public string Markdown()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Findings in the untouched reports: {judge.Known.Count}\n\n");
        foreach (var finding in judge.Known)
        {
            text.Append(CultureInfo.InvariantCulture, $"- {finding}\n");
        }

        foreach (var section in outcomes.GroupBy(outcome => outcome.Mutation.Section))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n### {section.Key}\n\n{Heading}");
            foreach (var kind in section.GroupBy(outcome => outcome.Mutation.Kind).OrderBy(kind => kind.Key == "two cells"))
            {
                Append(text, kind.Key, [.. kind]);
            }

            text.Append(CultureInfo.InvariantCulture, $"\n{Heading.Replace("slip", "report", StringComparison.Ordinal)}");
            foreach (var report in section.GroupBy(outcome => (outcome.Mutation.File, Part: PartOf(outcome)))
                .OrderBy(report => report.Key.Part, StringComparer.Ordinal))
            {
                Append(text, $"{report.Key.File}, {report.Key.Part}", [.. report]);
            }
        }

        return text.ToString();
    }

    /// <summary>Every slip that was not mended by the one right proposal, with what was said.</summary>
    public string Listing()
    {
        var text = new StringBuilder();
        foreach (var outcome in outcomes.Where(outcome => !outcome.IsMended))
        {
            var mutation = outcome.Mutation;
            text.Append(CultureInfo.InvariantCulture, $"{mutation.File} {mutation.Section} {mutation.Kind}: {string.Join(", ", mutation.Edits)}\n")
                .Append(
                    CultureInfo.InvariantCulture,
                    $"  detected={outcome.IsDetected} wrong={outcome.IsMisled} among={outcome.IsAmong} first={outcome.IsFirst}\n")
                .Append(judge.Explain(mutation));
        }

        return text.ToString();
    }

    private static string PartOf(Outcome outcome) => outcome.Mutation.Kind switch
    {
        "two cells" => "two cells",
        var kind when kind.StartsWith("swapped", StringComparison.Ordinal) => "swaps",
        _ => "one cell",
    };

    private static void Append(StringBuilder text, string name, List<Outcome> outcomes) => text
        .Append(CultureInfo.InvariantCulture, $"| {name} | {outcomes.Count} ")
        .Append(
            CultureInfo.InvariantCulture,
            $"| {Share(outcomes, outcome => outcome.IsDetected)} | {Share(outcomes, outcome => outcome.IsMended)} | {Share(outcomes, outcome => outcome.IsMisled)} ")
        .Append(CultureInfo.InvariantCulture, $"| {outcomes.Sum(outcome => outcome.OthersChanged)} ")
        .Append(
            CultureInfo.InvariantCulture,
            $"| {Share(outcomes, outcome => outcome.IsAmong)} | {Share(outcomes, outcome => outcome.IsFirst)} | {outcomes.Max(outcome => outcome.LongestList)} |\n");

    // Rounded towards failure: 100 % is all of them, 0 % none.
    private static string Share(List<Outcome> outcomes, Func<Outcome, bool> holds)
    {
        var count = outcomes.Count(holds);
        var tenths = count * 1000 / outcomes.Count;
        return count == outcomes.Count ? "100 %" : count > 0 && tenths == 0 ? "0.1 %" : string.Create(CultureInfo.InvariantCulture, $"{tenths / 10m:0.0} %");
    }
}
