using ReportCompiler.Cli.Consoles;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli.Results;

/// <summary>Says what was found while a report was exchanged: beside its text, never in it.</summary>
/// <param name="voice">How the command speaks.</param>
/// <param name="output">The file that is written.</param>
internal sealed class ExchangeReport(Voice voice, OutputFile output)
{
    private readonly FindingPrinter _findings = voice.FindingsOn(output.Path is null ? voice.Error : voice.Output);

    /// <summary>Writes findings.</summary>
    public void Write(IEnumerable<Finding> findings) => _findings.Write(findings);

    /// <summary>Says a line about what is done beside.</summary>
    public void Say(LocalizedText line)
    {
        if (voice.Verbosity != Verbosity.Quiet)
        {
            _findings.WriteLine(Printable.Of(line.In(voice.Language)));
        }
    }

    /// <summary>Says which file was written.</summary>
    public ExitCode Finish()
    {
        if (output.Path is not null)
        {
            var written = Words.Say("exchange-report.written", $"Written: {output.Name}", $"已写入：{output.Name}");
            _findings.WriteVerdict(written.In(voice.Language), isGood: true);
        }

        return ExitCode.Ok;
    }
}
