using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;
using ReportCompiler.Workspace.DataFiles;
using ReportCompiler.Workspace.Files;

namespace ReportCompiler.Workspace.Formatting;

/// <summary>
/// Writes a data file in the order of the form with its columns aligned. What it says, and what people say in comments and in
/// prose, stays; a file of which that is not certain is left alone.
/// </summary>
public static class ReportFormatter
{
    // Moving comments can bring others to new neighbours; after this many rounds nothing moves any more.
    private const int MaxRounds = 5;

    private static readonly DiagnosticDefinition[] Confusing =
    [
        ShapeDiagnostics.TextCut, ShapeDiagnostics.UnknownKey, ShapeDiagnostics.DuplicateKey, ShapeDiagnostics.WrongShape, ShapeDiagnostics.AliasNotAllowed,
        ShapeDiagnostics.UnreadableLine, ShapeDiagnostics.ConflictMarkers, ShapeDiagnostics.UnquotedMark,
        ShapeDiagnostics.BeyondBounds,
    ];

    private static readonly DiagnosticDefinition[] Missing = [ShapeDiagnostics.MissingSection, ShapeDiagnostics.MissingRow];

    /// <summary>Formats a data file.</summary>
    /// <param name="file">The file as messages name it, with forward slashes.</param>
    /// <param name="text">Its text.</param>
    /// <param name="catalog">The forms that there are.</param>
    /// <param name="keysOf">By which names keys are to be written, by form; null for those that stand there.</param>
    public static FormattedReport Format(string file, string text, FormCatalog catalog, Func<Form, KeyStyle>? keysOf)
    {
        var plain = Plain(text);
        var before = ReportParser.Parse(file, plain, catalog);
        if (before.Report is null || before.Findings.Any(IsConfusing))
        {
            return new FormattedReport(null, before.Findings);
        }

        var keys = keysOf?.Invoke(before.Report.Form);
        var (last, current) = (string.Empty, plain);
        for (var round = 0; round < MaxRounds && last != current; round++)
        {
            (last, current) = (current, Once(file, current, before.Report, keys) ?? string.Empty);
        }

        return last == current && SameReport.Is(before, ReportParser.Parse(file, current, catalog)) && SameComments(file, plain, current, before.Report)
            ? new FormattedReport(current, [])
            : new FormattedReport(null, Reason(file, before, isUnclear: current.Length == 0));
    }

    // A slip in the file, where there is one, is why it cannot be written otherwise.
    private static IReadOnlyList<Finding> Reason(string file, ParsedReport report, bool isUnclear) =>
        isUnclear && report.Findings.Any(finding => finding.Severity == Severity.Error && !Missing.Contains(finding.Definition))
            ? report.Findings
            : [new Finding(FormatDiagnostics.CannotFormat, file, SourceSpan.FileStart)];

    /// <summary>A text with line feeds only, without a byte order mark, and with a dash that YAML can read where one stands for nothing.</summary>
    /// <param name="text">The text.</param>
    internal static string Plain(string text) => LoneDashes.Replace(LineFeeds.Only(text.TrimStart('\uFEFF')));

    /// <summary>Whether a finding says that part of a file is not read as it stands, so that it would not be written either.</summary>
    /// <param name="finding">The finding.</param>
    internal static bool IsConfusing(Finding finding) => Confusing.Contains(finding.Definition);

    private static string? Once(string file, string text, Report report, KeyStyle? keys)
    {
        var source = new SourceText(text);
        if (YamlDocument.Read(file, text, []) is not DocumentMapping root)
        {
            return null;
        }

        var reader = new FilePartReader(source, report.Form, keys);
        var units = reader.Read(root);
        if (!reader.IsClear)
        {
            return null;
        }

        var comments = new CommentPlacer(source, reader.Tokens);
        comments.Place();
        return FilePartWriter.Write(units, comments);
    }

    // Every comment survives, once; between the names of columns spaces may have changed.
    private static bool SameComments(string file, string before, string after, Report report) =>
        CommentsOf(file, before, report).SequenceEqual(CommentsOf(file, after, report), StringComparer.Ordinal);

    private static IEnumerable<string> CommentsOf(string file, string text, Report report)
    {
        var source = new SourceText(text);
        var reader = new FilePartReader(source, report.Form, null);
        _ = YamlDocument.Read(file, text, []) is DocumentMapping root ? reader.Read(root) : [];
        return source.Comments(reader.Tokens.Select(token => (token.Span, token.Margin)))
            .Select(comment => string.Join(' ', comment.Text[1..].Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            .Order(StringComparer.Ordinal);
    }
}
