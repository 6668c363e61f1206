using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Work;

namespace ReportCompiler.Cli.Consoles;

/// <summary>What the stages of work are called.</summary>
internal static class StageWords
{
    /// <summary>The name of a stage.</summary>
    public static LocalizedText Of(BuildStage stage) => stage switch
    {
        BuildStage.Reading => Words.Say("stage.reading", "Reading", "读取"),
        BuildStage.Checking => Words.Say("stage.checking", "Checking", "核对"),
        _ => Words.Say("stage.writing", "Writing", "生成"),
    };
}
