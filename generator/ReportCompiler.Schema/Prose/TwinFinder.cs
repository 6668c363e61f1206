using System.Globalization;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Schema.Prose;

/// <summary>Finds sections whose prose repeats last year's or another agency's almost entirely.</summary>
internal sealed class TwinFinder
{
    private readonly Dictionary<(string Family, string Section, int Seed, ulong Value), List<Text>> _buckets = [];
    private readonly Dictionary<Report, List<Text>> _texts = [];

    public TwinFinder(IEnumerable<Report> reports)
    {
        foreach (var report in reports.Where(report => report.Form.TwinThreshold > 0))
        {
            Add(report);
        }
    }

    /// <summary>A warning for each section of a report that has a twin, naming the twin that is most alike.</summary>
    public IEnumerable<Finding> Check(Report report) =>
        _texts.TryGetValue(report, out var texts) ? texts.Select(TwinOf).OfType<Finding>() : [];

    private void Add(Report report)
    {
        var texts = _texts[report] = [];
        foreach (var section in report.Form.Sections)
        {
            if (section.Narrative is not { } slot || report.Narratives[slot.Index] is not { } narrative)
            {
                continue;
            }

            var text = new Text(report, section.Id, section.Heading, narrative, new Shingles(narrative.Markdown));
            if (text.Shingles.IsComparable)
            {
                texts.Add(text);
                foreach (var bucket in text.Buckets)
                {
                    (_buckets.TryGetValue(bucket, out var others) ? others : _buckets[bucket] = []).Add(text);
                }
            }
        }
    }

    // Of one agency's reports the later is told; of two agencies' reports of any years, the later, and of the same year both.
    private Finding? TwinOf(Text text)
    {
        var twin = text.Buckets
            .SelectMany(bucket => _buckets[bucket])
            .Where(other => !ReferenceEquals(other.Report, text.Report) && other.Report.Header.Year <= text.Report.Header.Year)
            .Distinct()
            .Select(other => (Other: other, Similarity: text.Shingles.Similarity(other.Shingles)))
            .Where(pair => pair.Similarity >= text.Report.Form.TwinThreshold)
            .OrderByDescending(pair => pair.Similarity)
            .ThenBy(pair => pair.Other.Report.Header.File, StringComparer.Ordinal)
            .FirstOrDefault();
        return twin.Other is null ? null : Describe(text, twin.Other, twin.Similarity);
    }

    private static Finding Describe(Text text, Text twin, decimal similarity)
    {
        var percent = Math.Floor(similarity * 100).ToString(CultureInfo.InvariantCulture);
        return new Finding(ConsistencyDiagnostics.RepeatedProse, text.Report.Header.File, text.Narrative.Span, text.Heading, percent, twin.Report.Header.File)
        {
            Actual = percent,
        };
    }

    private sealed record Text(Report Report, string Section, string Heading, Narrative Narrative, Shingles Shingles)
    {
        public IReadOnlyList<(string Family, string Section, int Seed, ulong Value)> Buckets { get; } =
            [.. Shingles.IsComparable ? Shingles.Sketch().Select((value, seed) => (Report.Form.Family, Section, seed, value)) : []];

        public bool Equals(Text? other) => ReferenceEquals(this, other);

        public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
    }
}
