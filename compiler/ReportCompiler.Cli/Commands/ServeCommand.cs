using System.CommandLine;
using System.Globalization;
using System.Net.Sockets;
using ReportCompiler.Cli.Consoles;
using ReportCompiler.Cli.Folders;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Cli.Invocation;
using ReportCompiler.Cli.Options;
using ReportCompiler.Preview;
using ReportCompiler.Preview.Editing;
using ReportCompiler.Publishing.Previews;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Files;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Cli.Commands;

/// <summary><c>reportc serve</c>.</summary>
internal sealed class ServeCommand : ReportcCommand
{
    private const int UsualPort = 8080;

    private readonly FolderOptions _folder;
    private readonly Option<int> _port;
    private readonly Option<bool> _edit;
    private readonly Option<bool> _commit;

    /// <summary>Declares the command.</summary>
    public ServeCommand(CommandEnvironment environment)
        : base(environment, "serve", Words.Say(
            "serve.description",
            "Shows the site on this machine while it is worked on: pages load anew as data and templates change, with the findings over them.",
            "在本机预览网站：数据或模板一有改动，页面即自动刷新，并在页面上显示发现的问题。"))
    {
        _folder = new FolderOptions(environment);
        _folder.AddTo(this);
        Options.Add(_port = PortOption());
        Options.Add(_edit = new Option<bool>("--edit")
        {
            Description = Say(Words.Say(
                "serve.option.edit",
                "Have reports filled in from the browser, too; the address that is printed is the key.",
                "允许在浏览器中填报；凭显示的网址进入。")),
        });
        Options.Add(_commit = new Option<bool>("--commit")
        {
            Description = Say(Words.Say(
                "serve.option.commit",
                "With --edit: have a data file that was filled in committed to git from the browser.",
                "与 --edit 同用：允许在浏览器中把填好的数据文件提交到 git。")),
        });
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Meaning)> Examples =>
    [
        ("reportc serve", Say(Words.Say(
            "serve.example.usual",
            "shows ./reports at http://127.0.0.1:8080/",
            "在 http://127.0.0.1:8080/ 预览 ./reports"))),
        ("reportc serve --templates templates --port 0", Say(Words.Say(
            "serve.example.templates",
            "with the page templates of a folder, at any free port",
            "使用指定目录的页面模板，端口任选"))),
        ("reportc serve --edit", Say(Words.Say(
            "serve.example.edit",
            "has reports filled in at the address that it prints",
            "在显示的网址填报"))),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<(string Code, string Meaning)> ExitCodes =>
    [
        ("0", Say(Words.Say("serve.exit-code.0", "stopped by Ctrl-C, whatever was found wrong", "以 Ctrl-C 结束，不论有无问题"))),
        ("2", Say(Words.Say("serve.exit-code.2", "wrong usage, or the port is taken", "用法不对，或端口已被占用"))),
    ];

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult parsed, Voice voice) => RunAsync(parsed, voice).GetAwaiter().GetResult();

    private async Task<ExitCode> RunAsync(ParseResult parsed, Voice voice)
    {
        var reports = _folder.FolderOf(parsed);
        if (ProblemOf(parsed, reports) is { } refused)
        {
            return voice.Refuse(refused);
        }

        var source = reports.ToSource();
        var preview = new SitePreview(CommandForms.Catalog, new PreviewOptions(source, CommandEnvironment.AskedLanguage) { Formats = SiteParts.Formats });
        using var watch = new FolderWatch(((string[])[reports.Path, reports.Templates.Path]).Where(Directory.Exists));
        voice.Follow(monitor => preview.Update(SiteParts.Templates(reports.Templates), monitor, CommandEnvironment.Cancellation));
        var editing = parsed.GetValue(_edit) ? EditingOf(reports, source, preview, parsed.GetValue(_commit)) : null;
        await using var server = new PreviewServer(preview, parsed.GetValue(_port), editing);
        try
        {
            await server.StartAsync(CommandEnvironment.Cancellation);
        }
        catch (Exception problem) when (problem is IOException or SocketException)
        {
            // Taken, or one of those that only an administrator may use.
            var port = parsed.GetValue(_port).ToString(CultureInfo.InvariantCulture);
            return voice.Refuse(Words.Say(
                "serve.problem.port-taken",
                $"port {port} cannot be had; name another with --port, or 0 for any that is free.",
                $"端口 {port} 无法使用；请用 --port 指定其他端口，0 表示任选。"));
        }

        Announce(reports, server, voice);
        await FollowAsync(preview, server, watch, () => SiteParts.Templates(reports.Templates), voice);
        return ExitCode.Ok;
    }

    private LocalizedText? ProblemOf(ParseResult parsed, ReportsFolder reports)
    {
        if (!Directory.Exists(reports.Path))
        {
            return Words.Say(
                "serve.problem.no-folder",
                $"there is no folder of reports '{reports.Name}'; name one with --reports.",
                $"没有报告目录“{reports.Name}”；请用 --reports 指定。");
        }

        return !parsed.GetValue(_commit) || parsed.GetValue(_edit) ? null : Words.Say(
            "serve.problem.commit-without-edit",
            "--commit goes with --edit: only what is filled in there is committed.",
            "--commit 须与 --edit 同用：只提交在那里填报的文件。");
    }

    private void Announce(ReportsFolder reports, PreviewServer server, Voice voice)
    {
        voice.WriteLine(Say(Words.Say(
            "serve.serving",
            $"Serving {reports.Name} at {server.Address} until Ctrl-C.",
            $"正在 {server.Address} 预览 {reports.Name}，按 Ctrl-C 结束。")));
        if (server.EditAddress is { } address)
        {
            voice.WriteLine(Say(Words.Say(
                "serve.editing",
                $"Fill reports in at {address} (whoever has this address can change them).",
                $"填报请打开 {address}（持有此网址者可修改报告）。")));
        }
    }

    private static EditOptions EditingOf(ReportsFolder reports, ReportSource source, SitePreview preview, bool canCommit) => new(
        source,
        CommandForms.Catalog,
        (library, agency, year) => NewReport.Begin(reports, library, agency, year),
        canCommit,
        () => preview.Update(SiteParts.Templates(reports.Templates)));

    private async Task FollowAsync(SitePreview preview, PreviewServer server, FolderWatch watch, Func<ITemplateSource> templates, Voice voice)
    {
        try
        {
            while (true)
            {
                await watch.NextAsync(CommandEnvironment.Cancellation);
                try
                {
                    var errors = preview.Update(templates(), SilentMonitor.Instance, CommandEnvironment.Cancellation);
                    server.Reload();
                    voice.Tell(errors == 0
                        ? Words.Say("serve.updated", "Updated.", "已更新。")
                        : Words.Say("serve.updated-with-errors", $"Updated, with {errors:# error|# errors}.", $"已更新，有 {errors} 个错误。"));
                }
                catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
                {
                    // An editor has the file to itself for a moment; what it does next is another change.
                }
            }
        }
        catch (OperationCanceledException)
        {
            // Ctrl-C: the way to end it.
        }
    }

    private Option<int> PortOption()
    {
        var port = new Option<int>("--port")
        {
            Description = Say(Words.Say("serve.option.port", "The port on 127.0.0.1; 0 for any that is free.", "127.0.0.1 上的端口；0 表示任选空闲端口。")),
            HelpName = "N",
            DefaultValueFactory = _ => UsualPort,
        };
        var most = ushort.MaxValue.ToString(CultureInfo.InvariantCulture);
        port.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.Tokens[0].Value is var given
                && !ushort.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            {
                result.AddError(Say(Words.Say(
                    "serve.problem.port", $"--port must be a whole number from 0 to {most}, not '{given}'.", $"--port 应为 0 至 {most} 的整数，不能是“{given}”。")));
            }
        });
        return port;
    }
}
