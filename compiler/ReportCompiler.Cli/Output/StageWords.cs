using ReportCompiler.Runtime.Work;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli.Output;

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
