using SourceSpan = ReportCompiler.Schema.Text.SourceSpan;

namespace ReportCompiler.Pages.Checking;

/// <summary>Places in a page template.</summary>
public static class ScriptPlace
{
    /// <summary>A place as findings state it: Scriban counts from 0, and names the last character rather than the one behind it.</summary>
    public static SourceSpan Of(Scriban.Parsing.SourceSpan span) =>
        new(span.Start.Line + 1, span.Start.Column + 1, span.End.Line + 1, span.End.Column + 2);
}
