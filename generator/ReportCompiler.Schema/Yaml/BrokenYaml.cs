using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Yaml;

/// <summary>What to say of a file that cannot be read to its end.</summary>
internal static class BrokenYaml
{
    /// <summary>
    /// The findings in order; only the one that ended the reading where one did. What the parser makes of the lines before it,
    /// a row without values, a key in the wrong place, mostly comes from the same slip.
    /// </summary>
    public static List<Finding> Settle(List<Finding> findings)
    {
        if (findings.Find(EndsReading) is { } end)
        {
            return [end];
        }

        findings.Sort(FindingOrder.Instance);
        return findings;
    }

    /// <summary>
    /// The findings of a text of which something was taken out, with what was wrong there. Of a line that cannot be read nothing else is said,
    /// and no value without the quotes that it needs is passed over in silence.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="source">The text.</param>
    /// <param name="findings">What reading it found.</param>
    public static List<Finding> Complete(string file, YamlSource source, IEnumerable<Finding> findings)
    {
        var isHeadUnread = source.Lines.Where((line, index) => line.Length > 0 && line[0] != ' ' && source.IsUnread(index + 1)).Any();
        var complete = findings.Where(finding => !(IsMissing(finding) ? isHeadUnread && finding.Definition == ShapeDiagnostics.MissingHeader
            : source.IsUnread(finding.Span.Line))).ToList();
        var spoken = new HashSet<(int Line, int Column)>(complete.Where(IsError).Select(finding => (finding.Span.Line, finding.Span.Column)));
        foreach (var mark in source.Marks.Where(mark => mark.Value != "-" && !spoken.Contains(mark.Key) && !source.Judged.Contains(mark.Key)))
        {
            var (line, column) = mark.Key;
            var span = new SourceSpan(line, column, line, column + mark.Value.Length);
            complete.Add(new Finding(ShapeDiagnostics.UnquotedMark, file, span, KeyBefore(source.Lines[line - 1]), mark.Value) { Actual = mark.Value });
        }

        complete.AddRange(source.Damages.Select(damage => damage.In(file, source.PlaceOf(damage.Span.Line))));
        complete.Sort(FindingOrder.Instance);
        return complete;
    }

    // What is missing is pointed at where it belongs, and that may be beside a line that cannot be read.
    private static bool IsMissing(Finding finding) =>
        finding.Definition == ShapeDiagnostics.MissingHeader
        || finding.Definition == ShapeDiagnostics.MissingRow
        || finding.Definition == ShapeDiagnostics.MissingSection
        || finding.Definition == ValueDiagnostics.BlankCell;

    private static bool IsError(Finding finding) => finding.Severity == Severity.Error;

    private static string KeyBefore(string line) => line.Trim().Split(':')[0].TrimStart('-', ' ');

    /// <summary>Whether nothing behind a finding was read.</summary>
    public static bool EndsReading(Finding finding) => finding.Definition == ShapeDiagnostics.BrokenYaml || finding.Definition == ShapeDiagnostics.TooDeep
        || IsBeyondBounds(finding);

    /// <summary>Whether a finding says that a file is larger than any is: nothing of it is looked at again.</summary>
    public static bool IsBeyondBounds(Finding finding) => finding.Definition == ShapeDiagnostics.BeyondBounds;
}
