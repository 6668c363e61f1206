using System.CommandLine;
using ReportCompiler.Cli.Output;
using ReportCompiler.Runtime.Exchange;
using ReportCompiler.Runtime.Loading;
using ReportCompiler.Runtime.Writing;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli.Commands;

/// <summary><c>reportc import</c>.</summary>
internal sealed class ImportCommand : Command, IHasExamples
{
    private readonly Argument<string> _file = new("FILE") { Description = "A report in an exchange format, as it was filed." };
    private readonly ExchangeOptions _exchange = new();
    private readonly Option<string?> _agency = new("--agency")
    {
        Description = "The id of the agency. Default: the one in agencies.yaml that has the abbreviation or the name that the file says.",
        HelpName = "ID",
    };

    private readonly Option<string?> _reports = CommonOptions.Reports();
    private readonly Option<string?> _language = CommonOptions.Language("The language of messages. Default: English.");
    private readonly Streams _streams;

    /// <summary>Declares the command.</summary>
    public ImportCommand(Streams streams)
        : base("import", "Makes a data file of a report that was filed in an exchange format. What that does not hold stays to be filled in.")
    {
        _streams = streams;
        _agency.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !result.Tokens[0].Value.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-'))
            {
                result.AddError($"--agency must be an id of lower-case letters, digits and hyphens, not '{result.Tokens[0].Value}'.");
            }
        });
        Arguments.Add(_file);
        _exchange.AddTo(this);
        Options.Add(_agency);
        Options.Add(_reports);
        Options.Add(_language);
        SetAction(parsed => (int)Run(parsed));
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("reportc import filed.xml -o reports/us-access-board/2024.yaml", "makes a data file of a filed report"),
        ("reportc import filed.xml --agency us-access-board", "shows it, whatever name the file has for the agency"),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<(string Code, string Meaning)> ExitCodes => ExitCodeHelp.All;

    private ExitCode Run(ParseResult parsed)
    {
        var language = CommonOptions.Parse(parsed.GetValue(_language)) ?? Language.English;
        var output = _exchange.OutputOf(parsed);
        if (output.Problem is { } problem)
        {
            return Refuse(problem, language);
        }

        var findings = new List<Finding>();
        var maps = _exchange.MapsOf(parsed, findings);
        var report = new ExchangeReport(_streams, output, language);
        if (findings.Count > 0)
        {
            report.Write(findings);
            return ExitCode.Usage;
        }

        var folder = ReportsFolder.Find(parsed.GetValue(_reports));
        var path = Path.GetFullPath(parsed.GetValue(_file)!);
        var import = new ReportImport(maps, ReportLibrary.ReadRegistry(folder.Path, folder.Name));
        var result = import.ReadFile(path, ReportsFolder.Shorten(path), parsed.GetValue(_agency));
        report.Write(result.Findings);
        if (result.Content is null)
        {
            return result.Findings.Any(IsUnreadable) ? ExitCode.Usage : ExitCode.Findings;
        }

        return output.Write(ReportYaml.Write(result.Content), _streams.Output) is { } failure ? Refuse(failure, language) : report.Finish();
    }

    private static bool IsUnreadable(Finding finding) =>
        finding.Definition == ShapeDiagnostics.Unreadable
        || finding.Definition == ImportDiagnostics.BrokenXml
        || finding.Definition == ImportDiagnostics.NoSuchFormat
        || finding.Definition == ImportDiagnostics.BeyondLimits;

    private ExitCode Refuse(LocalizedText problem, Language language)
    {
        _streams.Error.WriteLine("reportc: " + problem.In(language));
        return ExitCode.Usage;
    }
}
