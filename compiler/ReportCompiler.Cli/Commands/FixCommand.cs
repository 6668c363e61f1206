using System.CommandLine;
using ReportCompiler.Cli.Consoles;
using ReportCompiler.Cli.Folders;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Cli.Invocation;
using ReportCompiler.Cli.Options;
using ReportCompiler.Cli.Results;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Fixing;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Cli.Commands;

/// <summary><c>reportc fix</c>.</summary>
internal sealed class FixCommand : ReportcCommand
{
    private readonly Argument<string[]> _paths;
    private readonly Option<bool> _dryRun;
    private readonly Option<string[]> _blankAsZero;
    private readonly FolderOptions _folder;

    /// <summary>Declares the command.</summary>
    public FixCommand(CommandEnvironment environment)
        : base(environment, "fix", Words.Say(
            "fix.description",
            "Mends slips of copying: figures where the rules leave only one answer, and numbers not in their plain form. Compare with the published report.",
            "改正抄录错误：改正依规则只有一种可能的数字，并把写法不规范的数字改为规范写法。请对照已公布的报告核实。"))
    {
        Arguments.Add(_paths = new Argument<string[]>("PATH")
        {
            Description = Say(Words.Say(
                "fix.argument.path",
                "Files or folders whose reports may be changed. The whole folder of reports is read all the same.",
                "可以改动的报告文件或目录。整个报告目录仍会全部读取。")),
            Arity = ArgumentArity.OneOrMore,
        });
        Options.Add(_dryRun = new Option<bool>("--dry-run")
        {
            Description = Say(Words.Say(
                "fix.option.dry-run",
                "Show what would be changed, and what would remain, and write nothing.",
                "只显示将作的改动和改动后仍有的问题，不写入。")),
        });
        Options.Add(_blankAsZero = new Option<string[]>("--blank-as-zero")
        {
            HelpName = "SECTION",
            Arity = ArgumentArity.OneOrMore,
            Description = Say(Words.Say(
                "fix.option.blank-as-zero",
                "Write 0 in the blank cells of a section, named by its key or heading: only where every blank there stands for 0. A cell that a sum contradicts is left and listed.",
                "在指定部分（用键名或标题指明）的空缺单元格中填 0，仅在该部分的空缺均表示 0 时使用；与合计不符的单元格不填，并予列出。")),
        });
        _folder = new FolderOptions(environment);
        _folder.AddTo(this);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Meaning)> Examples =>
    [
        ("reportc fix --dry-run reports", Say(Words.Say(
            "fix.example.dry-run",
            "shows what could be mended, and writes nothing",
            "显示可以改正之处，不写入"))),
        ("reportc fix reports/suqian/2024.yaml", Say(Words.Say(
            "fix.example.one-report",
            "mends one report and says what remains to be done",
            "改正一份报告，并列出仍需处理的问题"))),
        ("reportc fix --blank-as-zero requests reports/suqian/2024.yaml", Say(Words.Say(
            "fix.example.blank-as-zero",
            "writes 0 in the blank cells of one section as well",
            "并在某一部分的空缺单元格中填 0"))),
    ];

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult parsed, Voice voice)
    {
        var selection = _folder.SelectionOf(parsed, parsed.GetValue(_paths) ?? []);
        var blankAsZero = parsed.GetValue(_blankAsZero) ?? [];
        return (selection.Problem ?? UnknownSection(selection.Folder, blankAsZero)) is { } problem
            ? voice.Refuse(problem)
            : Run(selection, voice, blankAsZero, parsed.GetValue(_dryRun));
    }

    private static LocalizedText? UnknownSection(ReportsFolder folder, string[] sections)
    {
        if (sections.Length == 0)
        {
            return null;
        }

        var catalog = FolderForms.CatalogFor(CommandForms.Catalog, folder.ToSource());
        var known = catalog.Engines.SelectMany(engine => engine.Form.Sections).Where(section => section.Table is not null).ToList();
        var unknown = Array.Find(sections, section => !known.Exists(candidate => candidate.Id == section || candidate.Heading == section));
        if (unknown is null)
        {
            return null;
        }

        var suggestion = DidYouMean.For(unknown, known.Select(section => section.Id).Distinct());
        return Words.Say(
            "fix.problem.unknown-section",
            $"no form has a table in a section '{unknown}'{suggestion}",
            $"没有任何格式含有表格部分“{unknown}”{suggestion}");
    }

    private ExitCode Run(Selection selection, Voice voice, string[] blankAsZero, bool isDryRun)
    {
        var source = selection.Folder.ToSource();
        var library = Load(source, voice);
        var plan = FixPlanner.Plan(library, source, library.Catalog, selection.Contains, blankAsZero);
        CommandEnvironment.Cancellation.ThrowIfCancellationRequested();
        var unwritten = isDryRun ? [] : Write(plan, voice);
        var made = plan with { Files = [.. plan.Files.Except(unwritten)] };

        // What was written is read again from the disk; what would be written, from the plan.
        var after = made.Files.Count == 0 ? library : Load(isDryRun ? source with { Edited = made.Edited } : source, voice);
        var summary = CheckSummary.Of(after, selection);
        new FixReport(voice).Write(made, summary, isDryRun);
        return unwritten.Count > 0 ? ExitCode.Usage : summary.ExitCode;
    }

    private ReportLibrary Load(ReportSource source, Voice voice) =>
        voice.Follow(monitor => ReportLibrary.Load(source, CommandForms.Catalog, monitor, CommandEnvironment.Cancellation));

    private static List<FileFix> Write(FixPlan plan, Voice voice)
    {
        var unwritten = new List<FileFix>();
        foreach (var file in plan.Files)
        {
            try
            {
                file.Write();
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                voice.Refuse(Words.Say(
                    "fix.problem.unwritable",
                    $"'{file.Name}' cannot be written and is unchanged.",
                    $"“{file.Name}”无法写入，未作改动。"));
                unwritten.Add(file);
            }
        }

        return unwritten;
    }
}
