using System.CommandLine;
using ReportCompiler.Cli.Consoles;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Cli.Invocation;
using ReportCompiler.Cli.Options;
using ReportCompiler.Cli.Results;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.DataFiles;
using ReportCompiler.Workspace.Formatting;

namespace ReportCompiler.Cli.Commands;

/// <summary><c>reportc fmt</c>.</summary>
internal sealed class FmtCommand : ReportcCommand
{
    private readonly Argument<string[]> _paths;
    private readonly Option<bool> _check;
    private readonly Option<string?> _keys;
    private readonly Option<int?> _to;
    private readonly FolderOptions _folder;

    /// <summary>Declares the command.</summary>
    public FmtCommand(CommandEnvironment environment)
        : base(environment, "fmt", Words.Say(
            "fmt.description",
            "Puts data files in the order of the form, with their columns aligned. No value, prose or comment changes.",
            "按表格顺序整理数据文件并对齐各列；数值、文字和注释均不改变。"))
    {
        Arguments.Add(_paths = new Argument<string[]>("PATH")
        {
            Description = Say(Words.Say("fmt.argument.path", "Files, or folders whose reports are meant.", "报告文件，或包含报告的目录。")),
            Arity = ArgumentArity.OneOrMore,
        });
        Options.Add(_check = new Option<bool>("--check")
        {
            Description = Say(Words.Say(
                "fmt.option.check",
                "Show what would be changed, and write nothing; exit with 1 if anything would.",
                "只显示将作的改动，不写入；有改动时退出码为 1。")),
        });
        Options.Add(_keys = KeysOption.Create(environment, Words.Say("fmt.usual-keys", "Default: as they stand there.", "默认保持原样。")));
        Options.Add(_to = new Option<int?>("--to")
        {
            HelpName = "VERSION",
            Description = Say(Words.Say(
                "fmt.option.to",
                "Carry reports over to this version of the form, the one for their year: what both versions ask for stays, all else is listed.",
                "将报告转换到此版本的格式（须为该年度适用的版本）：两个版本都有的内容照搬，其余逐项列出。")),
        });
        _folder = new FolderOptions(environment);
        _folder.AddTo(this);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Meaning)> Examples =>
    [
        ("reportc fmt reports", Say(Words.Say("fmt.example.usual", "puts every report in order", "整理全部报告"))),
        ("reportc fmt --check reports", Say(Words.Say("fmt.example.check", "shows which are not, for a build", "显示尚未整理的报告，可用于构建"))),
        ("reportc fmt --keys form reports/suqian/2024.yaml", Say(Words.Say(
            "fmt.example.keys",
            "names rows and columns in the form's words",
            "键名改用表格中的名称"))),
        ("reportc fmt --to 2021 reports/suqian/2023.yaml", Say(Words.Say(
            "fmt.example.to",
            "carries over a report that was filled in on another version of its form",
            "转换按其他版本格式填写的报告"))),
    ];

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult parsed, Voice voice)
    {
        var selection = _folder.SelectionOf(parsed, parsed.GetValue(_paths) ?? []);
        if (selection.Problem is { } problem)
        {
            return voice.Refuse(problem);
        }

        var (all, changed, failed) = (0, 0, 0);
        var keys = parsed.GetValue(_keys);
        Func<Form, KeyStyle>? keysOf = keys is null ? null : form => KeysOption.Of(keys, form);
        foreach (var file in FileFormat.Of(
            selection.Folder.ToSource(), selection.Contains, CommandForms.Catalog, keysOf, parsed.GetValue(_to)))
        {
            CommandEnvironment.Cancellation.ThrowIfCancellationRequested();
            all++;
            failed += file.After is null ? 1 : 0;
            voice.Findings.Write(file.Findings);
            changed += file.IsChanged && Settle(file, parsed.GetValue(_check), voice) ? 1 : 0;
            TellLeft(file, voice);
        }

        if (all == 0)
        {
            return voice.Refuse(Words.Say(
                "fmt.problem.no-report",
                "no report is there; agencies.yaml and site.yaml are not formatted.",
                "该处没有报告；agencies.yaml 和 site.yaml 不作整理。"));
        }

        voice.Tell(Summary(all, changed, failed, parsed.GetValue(_check)));
        return failed > 0 || (changed > 0 && parsed.GetValue(_check)) ? ExitCode.Findings : ExitCode.Ok;
    }

    private static bool Settle(FileFormat file, bool isCheck, Voice voice)
    {
        if (isCheck)
        {
            foreach (var line in FormatDiff.Of(file.Name, file.Before, file.After!))
            {
                voice.WriteLine(Printable.Of(line));
            }
        }
        else
        {
            file.Write();
            voice.Tell(Words.Say("fmt.formatted", $"formatted {file.Name}", $"已整理 {file.Name}"));
        }

        return true;
    }

    private static void TellLeft(FileFormat file, Voice voice)
    {
        foreach (var left in file.Left)
        {
            var place = Printable.Of($"{file.Name}{left.Span}: {left.Place}");
            var value = Printable.Of(left.Value);
            var line = Words.Say(
                "fmt.left", $"{place}: {value} has no place in this version of the form", $"{place}：{value} 在该版本格式中没有对应位置");
            voice.WriteLine(line.In(voice.Language));
        }
    }

    private static LocalizedText Summary(int all, int changed, int failed, bool isCheck)
    {
        var what = isCheck ? Words.Say("fmt.would-change", "would change", "需整理") : Words.Say("fmt.changed", "changed", "已整理");
        return failed == 0
            ? Words.Say("fmt.summary", $"{changed} of {all} reports {what}", $"{all} 份报告中 {changed} 份{what}")
            : Words.Say(
                "fmt.summary-with-failed",
                $"{changed} of {all} reports {what}, {failed} left alone",
                $"{all} 份报告中 {changed} 份{what}，{failed} 份未动");
    }
}
