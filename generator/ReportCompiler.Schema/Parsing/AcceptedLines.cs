using ReportCompiler.Schema.DataLayout;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Parsing;

/// <summary>
/// The lines of the accepted discrepancies. A dash that one of their entries lacks makes several of them unreadable: that is one slip, and one
/// finding.
/// </summary>
internal static class AcceptedLines
{
    private const string Heading = HeadKeys.Accepted + ":";

    private static readonly string[] Keys = ["rule:", "cell:", "reason:"];

    /// <summary>The findings, those about the shape of these lines as one.</summary>
    /// <param name="file">The file.</param>
    /// <param name="source">Its text.</param>
    /// <param name="findings">What was found, in order.</param>
    public static IReadOnlyList<Finding> Settle(string file, YamlSource source, IReadOnlyList<Finding> findings)
    {
        var lines = source.Lines;
        var heading = Array.FindIndex(lines, line => line.StartsWith(Heading, StringComparison.Ordinal) && Bare(line.Substring(Heading.Length)).Length == 0);
        if (heading < 0)
        {
            return findings;
        }

        var end = heading + 1;
        while (end < lines.Length && IsInside(lines[end]))
        {
            end++;
        }

        var inside = findings.Where(finding => finding.Span.Line > heading && finding.Span.Line <= end && IsAboutShape(finding)).ToList();
        if (inside.Count == 0 || !inside.Exists(IsDamage))
        {
            return findings;
        }

        var first = Array.FindIndex(lines, heading + 1, end - heading - 1, line => Bare(line).Length > 0);
        var one = first >= 0 && Keys.Any(lines[first].TrimStart().StartsWith) ? NoList(file, first, lines[first]) : inside[0];
        var settled = new HashSet<Finding>(inside);
        return [.. findings.Where(finding => !settled.Contains(finding)).Append(one).OrderBy(finding => finding, FindingOrder.Instance)];
    }

    private static Finding NoList(string file, int index, string line)
    {
        var column = line.Length - line.TrimStart().Length + 1;
        var span = new SourceSpan(index + 1, column, index + 1, line.Length + 1);
        return new Finding(ShapeDiagnostics.WrongShape, file, span, HeadKeys.Accepted, ExpectedShape.List);
    }

    // An entry whose lines have slipped to the margin is still one.
    private static bool IsInside(string line) =>
        Bare(line).Length == 0 || line[0] is ' ' or '\t' or '-' || Keys.Any(key => line.StartsWith(key, StringComparison.Ordinal));

    private static string Bare(string text) => text.Split('#')[0].Trim();

    private static bool IsAboutShape(Finding finding) =>
        IsDamage(finding) || finding.Definition == ShapeDiagnostics.UnknownKey || finding.Definition == ShapeDiagnostics.DuplicateKey
        || finding.Definition == ShapeDiagnostics.IncompleteAcceptance;

    private static bool IsDamage(Finding finding) =>
        finding.Definition == ShapeDiagnostics.WrongShape || finding.Definition == ShapeDiagnostics.UnreadableLine;
}
