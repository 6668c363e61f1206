using System.Text.Json;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Cli.Results;

/// <summary>What every JSON of the command says of a finding: which it is, where it stands, and its message.</summary>
internal static class FindingJson
{
    /// <summary>Writes it into an object that has been begun.</summary>
    public static void Write(Utf8JsonWriter writer, Finding finding, Language language)
    {
        writer.WriteString("id", finding.Definition.Id);
        writer.WriteString("severity", SeverityWords.CodeOf(finding.Severity));
        writer.WriteString("file", finding.File);
        writer.WriteNumber("line", finding.Span.Line);
        writer.WriteNumber("column", finding.Span.Column);
        writer.WriteString("rule", finding.Rule);
        writer.WriteString("cell", finding.Cell);
        writer.WriteString("message", finding.Message(language));
    }
}
