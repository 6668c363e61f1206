using System.Globalization;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Editing;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.MutationStudy;

/// <summary>Makes a slip in the text of a report, checks all reports as a user would, and judges what is said.</summary>
internal sealed class Judge
{
    private readonly Corpus _corpus;
    private readonly HashSet<string> _known;

    public Judge(Corpus corpus)
    {
        _corpus = corpus;
        Known = [.. corpus.Check().Findings];
        _known = [.. Known.Select(finding => Describe(finding))];
    }

    /// <summary>What is found in the untouched reports.</summary>
    public IReadOnlyList<Finding> Known { get; }

    /// <summary>Judges a slip.</summary>
    public Outcome Of(Mutation mutation)
    {
        var report = _corpus.ReportIn(mutation.File);
        var (result, _) = _corpus.Check(mutation.File, Apply(report, mutation));
        var findings = result.Findings.Where(finding => !_known.Contains(Describe(finding))).ToList();
        var truth = mutation.Edits.Select(edit => (report.Form.Cells[edit.Cell].Path, Right(report, edit.Cell))).ToHashSet();
        var proposed = findings.Select(finding => finding.Suggestion).OfType<Suggestion>().SelectMany(Changes).ToHashSet();
        var lists = findings.Select(finding => finding.Candidates).Where(list => list.Count > 0).ToList();
        return new Outcome(
            mutation,
            findings.Count > 0,
            proposed.SetEquals(truth),
            !proposed.IsSubsetOf(truth),
            OthersChanged(result, mutation),
            truth.All(change => proposed.Contains(change) || lists.Exists(list => list.SelectMany(Changes).Contains(change))),
            truth.All(change => proposed.Contains(change) || lists.Exists(list => Changes(list[0]).Contains(change))),
            lists.Select(list => list.Count).DefaultIfEmpty(0).Max());
    }

    /// <summary>Everything that is said about a slip.</summary>
    public string Explain(Mutation mutation)
    {
        var (result, _) = _corpus.Check(mutation.File, Apply(_corpus.ReportIn(mutation.File), mutation));
        var findings = result.Findings.Where(finding => !_known.Contains(Describe(finding)));
        return string.Concat(findings.Select(finding => $"    {finding}\n      {finding.Remedy(Language.English)}\n"));
    }

    // In whichever report: a slip in one may break rules of another.
    private int OthersChanged(ReportSetResult result, Mutation mutation)
    {
        var slips = mutation.Edits.Select(edit => (mutation.File, _corpus.ReportIn(mutation.File).Form.Cells[edit.Cell].Path)).ToHashSet();
        return result.Findings
            .SelectMany(finding => (Repairs.UniqueOf(finding)?.Changes ?? []).Select(change => (finding.File, change.Cell, change.To)))
            .Where(change => !slips.Contains((change.File, change.Cell)))
            .Distinct()
            .Count(change => _corpus.ReportIn(change.File) is var report && Right(report, report.Form.IndexOf(change.Cell)) != change.To);
    }

    private static IEnumerable<(string Cell, string To)> Changes(Suggestion suggestion) => suggestion.Changes.Select(change => (change.Cell, change.To));

    private static string Right(Report report, int cell) => CellFormat.Write(report[cell].Value, report.Form.Cells[cell].Type);

    private static string Describe(Finding finding) =>
        string.Create(CultureInfo.InvariantCulture, $"{finding.Definition.Id} {finding.Rule} {finding.Cell} {finding.Message(Language.English)}");

    private string Apply(Report report, Mutation mutation)
    {
        var lines = _corpus.Reports.First(candidate => candidate.File == mutation.File).Text.Split('\n');
        // From the right, so that the places of the others in the line stay as they are.
        foreach (var edit in mutation.Edits.OrderByDescending(edit => report[edit.Cell].Span.Column))
        {
            var span = report[edit.Cell].Span;
            var line = lines[span.Line - 1];
            lines[span.Line - 1] = line[..(span.Column - 1)] + edit.Text + line[(span.EndColumn - 1)..];
        }

        return string.Join('\n', lines);
    }
}
