using System.CommandLine;
using System.Globalization;
using ReportCompiler.Cli.Consoles;
using ReportCompiler.Cli.Folders;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Cli.Invocation;
using ReportCompiler.Cli.Options;
using ReportCompiler.Cli.Results;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Files;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Cli.Commands;

/// <summary><c>reportc agencies</c>.</summary>
internal sealed class AgenciesCommand : ReportcCommand
{
    private const string Text = "text";
    private const string Json = "json";

    private readonly Argument<string?> _path;
    private readonly Option<string?> _year;
    private readonly Option<string?> _format;
    private readonly FolderOptions _folder;

    /// <summary>Declares the command.</summary>
    public AgenciesCommand(CommandEnvironment environment)
        : base(environment, "agencies", Words.Say(
            "agencies.description",
            "Draws the register of a year: who answers to whom, who has a report and on which form; and checks it.",
            "按年度列出登记表：隶属关系、各单位有无报告及所用表格，并核对登记表。"))
    {
        Arguments.Add(_path = new Argument<string?>("FOLDER")
        {
            Description = Say(Words.Say("agencies.argument.folder", "The folder of reports; the same as --reports.", "报告目录，与 --reports 相同。")),
            Arity = ArgumentArity.ZeroOrOne,
        });
        Options.Add(_year = new Option<string?>("--year")
        {
            Description = Say(Words.Say("agencies.option.year", "The report year. Default: the latest that there is a report for.", "报告年度。默认为最近一个有报告的年度。")),
            HelpName = "YEAR",
        });
        Options.Add(_format = CommonOptions.Choice("--format", environment, Text, Json));
        _format.Description = Say(Words.Say("agencies.option.format", "How it is written. Default: text.", "输出格式。默认：text。"));
        _folder = new FolderOptions(environment);
        _folder.AddTo(this);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Meaning)> Examples =>
    [
        ("reportc agencies --year 2024", Say(Words.Say("agencies.example.year", "who has a report for 2024, and who has none", "2024 年度哪些单位有报告，哪些没有"))),
        ("reportc agencies reports --format json", Say(Words.Say("agencies.example.json", "the same for programs", "供程序读取"))),
    ];

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult parsed, Voice voice)
    {
        if (parsed.GetValue(_year) is { } asked && NewCommand.YearProblem(asked) is { } noYear)
        {
            return voice.Refuse(noYear);
        }

        var folder = ReportsFolder.Find(parsed.GetValue(_path) ?? parsed.GetValue(_folder.Reports), _folder.TemplatesOf(parsed));
        var library = voice.Follow(monitor => ReportLibrary.Load(folder.ToSource(), CommandForms.Catalog, monitor, CommandEnvironment.Cancellation));
        var findings = library.Findings.Where(IsOfRegister).ToList();
        var year = parsed.GetValue(_year) is { } text
            ? int.Parse(text, CultureInfo.InvariantCulture)
            : library.Reports.Select(report => report.Parsed.Report?.Header.Year ?? 0).DefaultIfEmpty().Max();
        var tree = new AgencyTree(library, year);
        if (parsed.GetValue(_format) == Json)
        {
            voice.Write(AgencyJson.Write(library.Registry, tree, year, findings, voice.Language));
        }
        else
        {
            voice.Findings.Write(findings);
            tree.Write(voice);
            Sum(tree, year, voice);
        }

        return findings.Exists(finding => finding.Severity == Severity.Error) ? ExitCode.Findings : ExitCode.Ok;
    }

    private static void Sum(AgencyTree tree, int year, Voice voice)
    {
        var (all, missing) = (tree.Bodies.Count, tree.Bodies.Count(tree.Lacks));
        var asked = all - tree.Bodies.Count(body => body.IsSum);
        var filed = asked - missing;
        voice.Tell(Words.Say(
            "agencies.sum",
            $"{year}: {all:# agency|# agencies}; reports: {filed} of {asked}, lacking: {missing}.",
            $"{year} 年度：{all} 个单位；应编报告的 {asked} 个中，{filed} 个有报告，{missing} 个没有。"));
    }

    // What is wrong with the register itself, and reports of years in which their agency was not there.
    private static bool IsOfRegister(Finding finding) =>
        finding.File == ReportsFolder.Registry
        || finding.File.EndsWith("/" + ReportsFolder.Registry, StringComparison.Ordinal)
        || finding.Definition == TenureDiagnostics.YearOutsideAgency
        || finding.Definition == ShapeDiagnostics.UnknownAgency
        || finding.Definition == LoadDiagnostics.NoReports;
}
