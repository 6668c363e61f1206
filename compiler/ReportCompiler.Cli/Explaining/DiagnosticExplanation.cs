using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Cli.Explaining;

/// <summary>Explains kinds of findings.</summary>
internal sealed class DiagnosticExplanation(TextWriter output, Language language)
{
    private static readonly LocalizedText Placeholders = Words.Say(
        "diagnostic-explanation.placeholders",
        "Names in braces stand for what the message names in the report: a cell, a figure, a name.",
        "花括号中的名称代表消息中的具体内容：单元格、数字或名称。");

    /// <summary>A line that says how much something weighs.</summary>
    public static LocalizedText SeverityLine(Severity severity)
    {
        var code = SeverityWords.CodeOf(severity);
        return Words.Say("diagnostic-explanation.severity", $"Severity: {code}", $"级别：{code}");
    }

    /// <summary>Writes everything that is known about a kind.</summary>
    public void Write(DiagnosticDefinition definition)
    {
        var page = DiagnosticPage.Of(definition.Id, language);
        var message = definition.Message.In(language);
        Line(Say(Punctuation.Labelled(LocalizedText.Verbatim(definition.Id), definition.Title)));
        Line(Say(SeverityLine(definition.Severity)));
        Part(
            Words.Say("diagnostic-explanation.message", "Message:", "消息："),
            message.Contains('{', StringComparison.Ordinal) ? [message, Placeholders.In(language)] : [message]);
        Part(Words.Say("diagnostic-explanation.cause", "Cause:", "原因："), page.Cause.Length == 0 ? [] : [page.Cause]);
        Part(Words.Say("diagnostic-explanation.remedy", "Remedy:", "处理："), [definition.Remedy.In(language)]);
        Part(Words.Say("diagnostic-explanation.example", "Example:", "示例："), page.Example);
    }

    /// <summary>Lists kinds, one to a line.</summary>
    public void WriteList(IReadOnlyList<DiagnosticDefinition> definitions)
    {
        foreach (var definition in definitions)
        {
            Line($"{definition.Id}  {SeverityWords.CodeOf(definition.Severity),-7}  {definition.Title.In(language)}");
        }
    }

    private void Part(LocalizedText heading, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        Line(string.Empty);
        Line(Say(heading));
        foreach (var line in lines)
        {
            Line(("  " + line).TrimEnd());
        }
    }

    private void Line(string text) => output.Write(text + "\n");

    private string Say(LocalizedText text) => text.In(language);
}
