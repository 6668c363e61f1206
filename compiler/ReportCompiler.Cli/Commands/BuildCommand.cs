using System.CommandLine;
using ReportCompiler.Cli.Output;
using ReportCompiler.Runtime.Loading;
using ReportCompiler.Runtime.Site;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli.Commands;

/// <summary><c>reportc build</c>.</summary>
internal sealed class BuildCommand : Command, IHasExamples
{
    private readonly Option<string?> _reports = CommonOptions.Reports();
    private readonly Option<string> _out = new("--out")
    {
        Description = "The folder that the site is published to. It is replaced as a whole, if it is empty or an earlier site.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "site",
    };

    private readonly Option<int> _jobs = new("--jobs")
    {
        Description = "How many reports are worked on at a time. The site is the same whatever the number.",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    private readonly Option<bool> _keepGoing = new("--keep-going")
    {
        Description = "Leave reports with errors out and publish the others, rather than publishing nothing.",
    };

    private readonly Option<string?> _language = CommonOptions.Language(
        "The language of messages and of the words around the reports. Default: messages in English, pages in the language of their form.");

    private readonly Option<string?> _formats = CommonOptions.Formats();

    private readonly Option<bool> _pdf = new("--pdf")
    {
        Description = "Print each report as PDF too, with the Chromium that is found on this machine: the same as pdf among the formats.",
    };

    private readonly Option<bool> _search = new("--with-search")
    {
        Description = "Make a full-text index of the prose with Pagefind, where Node.js is found on this machine.",
    };

    private readonly Option<string?> _templates = CommonOptions.Templates();

    private readonly Option<bool> _quality = new("--with-quality")
    {
        Description = "Add a page for maintainers: every finding, by agency, rule and year.",
    };

    private readonly Option<string[]> _severities = CommonOptions.Severity();
    private readonly Streams _streams;
    private readonly CancellationToken _cancellation;

    /// <summary>Declares the command.</summary>
    public BuildCommand(Streams streams, CancellationToken cancellation)
        : base("build", "Checks the reports and publishes them as a static site.")
    {
        _streams = streams;
        _cancellation = cancellation;
        _jobs.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, out var jobs) || jobs < 1))
            {
                result.AddError($"--jobs must be a whole number of at least 1, not '{result.Tokens[0].Value}'.");
            }
        });
        Options.Add(_reports);
        Options.Add(_out);
        Options.Add(_jobs);
        Options.Add(_language);
        Options.Add(_keepGoing);
        Options.Add(_severities);
        Options.Add(_formats);
        Options.Add(_quality);
        Options.Add(_pdf);
        Options.Add(_search);
        Options.Add(_templates);
        SetAction(parsed => (int)Run(parsed));
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("reportc build", "publishes ./reports to ./site"),
        ("reportc build --reports data --out public --lang zh", "other folders; messages and pages in Chinese"),
        ("reportc build --formats html,md,json,csv,xlsx,docx", "with each report as a workbook and a document too"),
        ("reportc build --keep-going", "publishes what is valid and says what it leaves out"),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<(string Code, string Meaning)> ExitCodes => ExitCodeHelp.All;

    private ExitCode Run(ParseResult parsed)
    {
        var language = CommonOptions.Parse(parsed.GetValue(_language));
        var reports = ReportsFolder.Find(parsed.GetValue(_reports));
        var output = parsed.GetValue(_out)!;
        var options = new BuildOptions(
            new ReportSource(reports.Path, reports.Name, parsed.GetValue(_jobs)),
            Path.GetFullPath(output),
            ReportsFolder.Shorten(Path.GetFullPath(output)),
            language,
            parsed.GetValue(_keepGoing))
        {
            Severities = SeverityArgument.Parse(parsed.GetValue(_severities)),
            Formats = CommonOptions.ParseFormats(parsed.GetValue(_formats)),
            WithQuality = parsed.GetValue(_quality),
            WithSearch = parsed.GetValue(_search),
            WithPdf = parsed.GetValue(_pdf),
        };
        var builder = SiteParts.Builder(parsed.GetValue(_templates) is { } templates ? Path.GetFullPath(templates) : null);
        var result = Terminal.Follow(_streams.Error, monitor => builder.Build(options, monitor, _cancellation));
        return new BuildReport(_streams.Output, language ?? Language.English).Write(result, options);
    }
}
