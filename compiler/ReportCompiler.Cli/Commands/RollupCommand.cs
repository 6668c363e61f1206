using System.CommandLine;
using System.Globalization;
using ReportCompiler.Cli.Consoles;
using ReportCompiler.Cli.Folders;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Cli.Invocation;
using ReportCompiler.Cli.Options;
using ReportCompiler.Cli.Results;
using ReportCompiler.Schema.Overviews;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Collecting;
using ReportCompiler.Workspace.DataFiles;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Cli.Commands;

/// <summary><c>reportc rollup</c>.</summary>
internal sealed class RollupCommand : ReportcCommand
{
    private readonly Argument<string> _agency;
    private readonly Argument<string> _year;
    private readonly RollupOptions _options;
    private readonly FolderOptions _folder;

    /// <summary>Declares the command.</summary>
    public RollupCommand(CommandEnvironment environment)
        : base(environment, "rollup", Words.Say(
            "rollup.description",
            "Makes the collected report of a body: the figures of those that belong to it, added up cell by cell.",
            "编制汇总报告：把所属各单位报告的数据逐项相加。"))
    {
        Arguments.Add(_agency = new Argument<string>("AGENCY")
        {
            Description = Say(Words.Say("rollup.argument.agency", "The id of the body whose report is made.", "所编汇总报告的单位代号。")),
        });
        Arguments.Add(_year = new Argument<string>("YEAR") { Description = Say(Words.Say("rollup.argument.year", "The year reported on.", "报告年度。")) });
        _options = new RollupOptions(environment);
        _options.AddTo(this);
        _folder = new FolderOptions(environment);
        _folder.AddTo(this);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Meaning)> Examples =>
    [
        ("reportc rollup huaxian 2024", Say(Words.Say("rollup.example.usual", "writes reports/huaxian/2024.yaml", "写入 reports/huaxian/2024.yaml"))),
        ("reportc rollup huaxian 2024 --own huaxian-office --partial", Say(Words.Say(
            "rollup.example.partial", "counts its own office in, and does without what is lacking", "计入机关本级，缺少的报告不计"))),
    ];

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult parsed, Voice voice)
    {
        var (agency, asked) = (parsed.GetValue(_agency)!, parsed.GetValue(_year)!);
        if (NewCommand.YearProblem(asked) is { } noYear)
        {
            return voice.Refuse(noYear);
        }

        var folder = _folder.FolderOf(parsed);
        var year = int.Parse(asked, CultureInfo.InvariantCulture);
        var library = voice.Follow(monitor => ReportLibrary.Load(folder.ToSource(), CommandForms.Catalog, monitor, CommandEnvironment.Cancellation));
        var choice = new RollupChoice(folder, library, year);
        if (choice.Choose(agency, parsed.GetValue(_options.Own), parsed.GetValue(_options.Template), parsed.GetValue(_options.Partial)) is { } problem)
        {
            return voice.Refuse(problem);
        }

        var path = Path.GetFullPath(parsed.GetValue(_options.Out) ?? Path.Combine(folder.Path, agency, asked + ".yaml"));
        var output = new OutputFile(path, ReportsFolder.Shorten(path), parsed.GetValue(_options.Force));
        if (output.Problem is { } taken)
        {
            return voice.Refuse(taken);
        }

        var collected = Collect(choice, year, path, parsed.GetValue(_options.Keys) ?? "id", OverviewOf(folder, library, choice.Form!.Family));
        if (output.Write(ReportYaml.Write(collected.Content), voice.Output) is { } failure)
        {
            return voice.Refuse(failure);
        }

        new RollupReport(voice).Write(collected, output.Name, WithErrors(library, collected), choice.IsOwnOutside);
        return ExitCode.Ok;
    }

    private static CollectedReport Collect(RollupChoice choice, int year, string path, string keys, FormOverview? overview)
    {
        var (form, agency) = (choice.Form!, choice.Agency!);
        var title = form.TitleOf(agency.Name, year);
        IReadOnlyList<string> remarks = SchemaLine.For(form, path) is { } line ? [line, title] : [title];
        return Collector.Collect(form, agency, year, choice.Bodies!, overview, KeysOption.Of(keys, form), remarks);
    }

    private static FormOverview? OverviewOf(ReportsFolder folder, ReportLibrary library, string family)
    {
        var source = SiteParts.Templates(folder.Templates);
        var name = $"{family}/{FormOverview.FileName}";
        return source.Names.Contains(name) ? FormOverview.Read(name, source.Read(name), library.Catalog, []) : null;
    }

    private static int WithErrors(ReportLibrary library, CollectedReport collected)
    {
        var files = collected.Bodies.Filed.Select(filed => filed.Report.Header.File).ToHashSet(StringComparer.Ordinal);
        return library.Reports.Count(report => report.HasErrors && files.Contains(report.Parsed.File));
    }
}
