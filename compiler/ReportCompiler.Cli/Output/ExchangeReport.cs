using ReportCompiler.Cli.Commands;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli.Output;

/// <summary>Says what was found while a report was exchanged: beside its text, never in it.</summary>
/// <param name="streams">Where to.</param>
/// <param name="output">The file that is written.</param>
/// <param name="language">The language of messages.</param>
internal sealed class ExchangeReport(Streams streams, OutputFile output, Language language)
{
    private readonly FindingWriter _findings = new(output.Path is null ? streams.Error : streams.Output, language);

    /// <summary>Writes findings.</summary>
    public void Write(IEnumerable<Finding> findings) => _findings.Write(findings);

    /// <summary>Says which file was written.</summary>
    public ExitCode Finish()
    {
        if (output.Path is not null)
        {
            _findings.WriteVerdict(new LocalizedText($"Written: {output.Name}", $"已写入：{output.Name}").In(language), isGood: true);
        }

        return ExitCode.Ok;
    }
}
