using System.Globalization;
using System.Text.RegularExpressions;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Tests.Support;
using ReportCompiler.Schema.Verification;
using ReportCompiler.Testing;

namespace ReportCompiler.Schema.Tests.Prose;

/// <summary>
/// Sentences of a file, checked as paragraphs of a report. Figures in brackets can be checked, and are right; what has no brackets says nothing
/// that the tables could confirm or contradict.
/// </summary>
internal sealed partial class SentenceSet
{
    private readonly string _report;
    private readonly Report? _previous;
    private readonly string _section;
    private readonly Func<string, string> _fill;

    /// <summary>Reads them.</summary>
    /// <param name="file">The file, beside this one.</param>
    /// <param name="report">The report, by agency and year.</param>
    /// <param name="previous">That of the year before; null where there is none.</param>
    /// <param name="section">The section of prose.</param>
    /// <param name="fill">What is changed in the text of the report.</param>
    public SentenceSet(string file, string report, string? previous, string section, Func<string, string> fill)
    {
        (_report, _section, _fill) = (report, section, fill);
        _previous = previous is null ? null : RealFiles.Parse(previous).Report;
        Sentences =
        [
            .. File.ReadAllLines(Path.Combine(RepositoryTree.Root, "tests", "ReportCompiler.Schema.Tests", "Prose", file))
                .Where(line => line.Length > 0 && line[0] != '#'),
        ];
    }

    /// <summary>The sentences, with brackets.</summary>
    public IReadOnlyList<string> Sentences { get; }

    /// <summary>Sentences that are contradicted as they stand, with what was said of them.</summary>
    public IReadOnlyList<string> ContradictedAsTheyStand()
    {
        var found = Contradicted([.. Sentences.Select(Unmarked)]);
        return [.. Enumerable.Range(0, Sentences.Count).Where(at => found[at].Count > 0).Select(at => Sentences[at] + ": " + string.Join(' ', found[at]))];
    }

    /// <summary>Makes every figure wrong, one in each sentence at a time.</summary>
    /// <param name="all">How many figures there are.</param>
    /// <param name="strays">Where another figure than the wrong one was contradicted.</param>
    /// <returns>The sentences whose wrong figure was not found.</returns>
    public IReadOnlyList<string> Missed(out int all, out IReadOnlyList<string> strays)
    {
        var (missed, others) = (new List<string>(), new List<string>());
        all = 0;
        for (var nth = 0; Sentences.Any(sentence => Figure().Count(sentence) > nth); nth++)
        {
            var spoilt = Sentences.Where(sentence => Figure().Count(sentence) > nth);
            var wrong = spoilt.Select(sentence => Spoil(sentence, Figure().Matches(sentence)[nth])).ToList();
            var found = Contradicted([.. wrong.Select(sentence => sentence.Text)]);
            all += wrong.Count;
            foreach (var (sentence, actual) in wrong.Zip(found))
            {
                missed.AddRange(actual.Contains(sentence.Figure) ? [] : [sentence.Text]);
                var strange = actual.Where(figure => figure != sentence.Figure && !sentence.Beside.Contains(figure));
                others.AddRange(strange.Select(figure => sentence.Text + ": " + figure));
            }
        }

        strays = others;
        return missed;
    }

    /// <summary>The figures that are contradicted in each sentence.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Contradicted(IReadOnlyList<string> sentences)
    {
        var prose = _section + ": |\n" + string.Concat(sentences.Select(sentence => "  " + sentence + "\n\n"));
        var text = Section(_section).Replace(_fill(RealFiles.ReportText(_report)), _ => prose, 1);
        var parsed = ReportParser.Parse($"reports/{_report}.yaml", text, RealFiles.Catalog);
        var first = text[..text.IndexOf(prose, StringComparison.Ordinal)].Count(character => character == '\n') + 2;
        var found = Checker.Check(parsed.Engine!, parsed.Report!, _previous).Findings
            .Where(finding => finding.Definition == ConsistencyDiagnostics.ProseDisagrees).ToLookup(finding => finding.Span.Line, finding => finding.Actual!);
        return [.. sentences.Select((_, at) => (IReadOnlyList<string>)[.. found[first + (2 * at)]])];
    }

    // Nine more: no rounding hides it, and hardly another reading has it. What else stands in brackets may follow from the figure, as a share does.
    private static (string Text, string Figure, IReadOnlyList<string> Beside) Spoil(string sentence, Match figure)
    {
        var digits = new string([.. figure.Groups[1].Value.Where(char.IsAscii).Where(character => character != ',')]);
        var value = digits.Length == 0 ? 0 : decimal.Parse(digits, CultureInfo.InvariantCulture);
        var slip = value > 18 && sentence.Length % 2 == 1 ? -9 : 9;
        var wrong = digits.Length == 0 ? "９９９" : (value + slip).ToString(CultureInfo.InvariantCulture);
        var text = Unmarked(sentence[..figure.Index]) + wrong + Unmarked(sentence[(figure.Index + figure.Length)..]);
        return (text, wrong, [.. Figure().Matches(sentence).Select(other => other.Groups[1].Value)]);
    }

    private static string Unmarked(string sentence) => Figure().Replace(sentence, "$1");

    private static Regex Section(string section) => new($@"^{section}: \|\n(?:(?:  .*)?\n)+", RegexOptions.Multiline, TimeSpan.FromSeconds(10));

    [GeneratedRegex(@"\[([^\]]+)\]")]
    private static partial Regex Figure();
}
