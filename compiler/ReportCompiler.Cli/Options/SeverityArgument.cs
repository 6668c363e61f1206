using ReportCompiler.Cli.Explaining;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Cli.Options;

/// <summary>An argument such as <c>RC3006=error</c>.</summary>
internal static class SeverityArgument
{
    private const string None = "none";

    private static readonly Dictionary<string, Severity> Levels = new(StringComparer.Ordinal)
    {
        ["error"] = Severity.Error,
        ["warning"] = Severity.Warning,
        ["note"] = Severity.Note,
    };

    /// <summary>What is wrong with an argument; null where nothing is.</summary>
    public static LocalizedText? Problem(string argument)
    {
        var (id, level) = Split(argument);
        if (level != None && !Levels.ContainsKey(level))
        {
            return Words.Say(
                "severity-argument.shape",
                $"--severity must be an id, '=' and one of error, warning, note, none, such as RC3006=error, not '{argument}'.",
                $"--severity 应为编号、等号和 error、warning、note、none 之一，例如 RC3006=error，不能是“{argument}”。");
        }

        if (DiagnosticKinds.Find(id) is not { } definition)
        {
            return DiagnosticKinds.Unknown(id);
        }

        if (level == "error" || definition.MayWeighLess)
        {
            return null;
        }

        var title = definition.Title;
        return Words.Say(
            "severity-argument.stays-an-error",
            $"{definition.Id} ({title}) stays an error: without what it asks for, nothing can be published.",
            $"{definition.Id}（{title}）只能是错误：不满足其要求就无法发布。");
    }

    /// <summary>Understands arguments without a problem.</summary>
    public static SeverityOverrides Parse(IEnumerable<string>? arguments) => new(
        (arguments ?? []).Select(Split).Select(part => (DiagnosticKinds.Find(part.Id)!, part.Level == None ? (Severity?)null : Levels[part.Level])));

    private static (string Id, string Level) Split(string argument)
    {
        var equals = argument.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? (argument, string.Empty) : (argument[..equals].Trim(), argument[(equals + 1)..].Trim());
    }
}
