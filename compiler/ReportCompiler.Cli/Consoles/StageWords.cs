using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Work;

namespace ReportCompiler.Cli.Consoles;

/// <summary>What the stages of work are called.</summary>
internal static class StageWords
{
    /// <summary>The name of a stage.</summary>
    public static LocalizedText Of(BuildStage stage) => stage switch
    {
        BuildStage.Reading => new("Reading", "读取"),
        BuildStage.Checking => new("Checking", "核对"),
        _ => new("Writing", "生成"),
    };
}
