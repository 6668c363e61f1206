using ReportCompiler.Cli.Consoles;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli.Explaining;

/// <summary>Explains kinds of findings.</summary>
internal sealed class DiagnosticExplanation(TextWriter output, Language language)
{
    private static readonly LocalizedText Placeholders = new(
        "Names in braces stand for what the message names in the report: a cell, a figure, a name.",
        "花括号中的名称代表消息中的具体内容：单元格、数字或名称。");

    /// <summary>Writes everything that is known about a kind.</summary>
    public void Write(DiagnosticDefinition definition)
    {
        var page = DiagnosticPage.Of(definition.Id, language);
        var message = definition.Message.In(language);
        Line($"{definition.Id}{Say(": ", "：")}{definition.Title.In(language)}");
        Line($"{Say("Severity: ", "级别：")}{FindingText.Of(definition.Severity)}");
        Part(Say("Message", "消息"), message.Contains('{', StringComparison.Ordinal) ? [message, Placeholders.In(language)] : [message]);
        Part(Say("Cause", "原因"), page.Cause.Length == 0 ? [] : [page.Cause]);
        Part(Say("Remedy", "处理"), [definition.Remedy.In(language)]);
        Part(Say("Example", "示例"), page.Example);
    }

    /// <summary>Lists kinds, one to a line.</summary>
    public void WriteList(IReadOnlyList<DiagnosticDefinition> definitions)
    {
        foreach (var definition in definitions)
        {
            Line($"{definition.Id}  {FindingText.Of(definition.Severity),-7}  {definition.Title.In(language)}");
        }
    }

    private void Part(string heading, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        Line(string.Empty);
        Line(heading + Say(":", "："));
        foreach (var line in lines)
        {
            Line(("  " + line).TrimEnd());
        }
    }

    private void Line(string text) => output.Write(text + "\n");

    private string Say(string english, string chinese) => new LocalizedText(english, chinese).In(language);
}
