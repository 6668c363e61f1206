using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Cli.Results.CheckFormats;

/// <summary>A line by which GitHub Actions puts a message beside a place in a file.</summary>
internal static class WorkflowCommand
{
    /// <summary>The line of a finding.</summary>
    public static string Of(Finding finding, CheckView view)
    {
        var span = finding.Span;
        var properties = new List<string>
        {
            "file=" + Property(view.Paths.PathOf(finding.File)),
            FormattableString.Invariant($"line={span.Line}"),
            FormattableString.Invariant($"col={span.Column}"),
        };

        // Columns of an end that stands on another line would be taken for columns of the first.
        if (span.EndLine == span.Line && span.EndColumn > span.Column)
        {
            properties.Add(FormattableString.Invariant($"endColumn={span.EndColumn}"));
        }

        properties.Add("title=" + Property($"{finding.Definition.Id} {finding.Definition.Title.In(view.Language)}"));
        return $"::{LevelOf(finding.Severity)} {string.Join(',', properties)}::{Data($"{finding.Message(view.Language)}\n{finding.Remedy(view.Language)}")}";
    }

    /// <summary>A text as what a command says.</summary>
    public static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal)
        .Replace("##", "#\u2060#", StringComparison.Ordinal);

    /// <summary>A text as a property of a command.</summary>
    public static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);

    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };
}
