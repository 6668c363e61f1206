using System.CommandLine;
using System.Globalization;
using System.Net.Sockets;
using ReportCompiler.Cli.Consoles;
using ReportCompiler.Cli.Folders;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Cli.Invocation;
using ReportCompiler.Cli.Options;
using ReportCompiler.Preview;
using ReportCompiler.Publishing.Previews;
using ReportCompiler.Schema.Text;
using ReportCompiler.Templates;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Cli.Commands;

/// <summary><c>reportc serve</c>.</summary>
internal sealed class ServeCommand : ReportcCommand
{
    private const int UsualPort = 8080;

    private readonly Option<string?> _reports;
    private readonly Option<string?> _templates;
    private readonly Option<int> _port;

    /// <summary>Declares the command.</summary>
    public ServeCommand(CommandEnvironment environment)
        : base(environment, "serve", new LocalizedText(
            "Shows the site on this machine while it is worked on: pages load anew as data and templates change, with the findings over them.",
            "在本机预览网站：数据或模板一有改动，页面即自动刷新，并在页面上显示发现的问题。"))
    {
        Options.Add(_reports = CommonOptions.Reports(environment));
        Options.Add(_templates = CommonOptions.Templates(environment));
        Options.Add(_port = PortOption());
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Meaning)> Examples =>
    [
        ("reportc serve", Say("shows ./reports at http://127.0.0.1:8080/", "在 http://127.0.0.1:8080/ 预览 ./reports")),
        ("reportc serve --templates templates --port 0", Say("with the page templates of a folder, at any free port", "使用指定目录的页面模板，端口任选")),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<(string Code, string Meaning)> ExitCodes =>
    [
        ("0", Say("stopped by Ctrl-C, whatever was found wrong", "以 Ctrl-C 结束，不论有无问题")),
        ("2", Say("wrong usage, or the port is taken", "用法不对，或端口已被占用")),
    ];

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult parsed, Voice voice) => RunAsync(parsed, voice).GetAwaiter().GetResult();

    private async Task<ExitCode> RunAsync(ParseResult parsed, Voice voice)
    {
        var reports = ReportsFolder.Find(parsed.GetValue(_reports));
        if (!Directory.Exists(reports.Path))
        {
            return voice.Refuse(new LocalizedText(
                $"there is no folder of reports '{reports.Name}'; name one with --reports.",
                $"没有报告目录“{reports.Name}”；请用 --reports 指定。"));
        }

        var templates = parsed.GetValue(_templates) is { } folder ? Path.GetFullPath(folder) : null;
        var source = new ReportSource(reports.Path, reports.Name, Environment.ProcessorCount);
        using var preview = new SitePreview(Forms.Catalog, new PreviewOptions(source, CommandEnvironment.AskedLanguage) { Formats = SiteParts.Formats });
        using var watch = new FolderWatch(templates is null ? [reports.Path] : [reports.Path, templates]);
        voice.Follow(monitor => preview.Update(SiteParts.Templates(templates), monitor, CommandEnvironment.Cancellation));
        await using var server = new PreviewServer(preview, parsed.GetValue(_port));
        try
        {
            await server.StartAsync(CommandEnvironment.Cancellation);
        }
        catch (Exception problem) when (problem is IOException or SocketException)
        {
            // Taken, or one of those that only an administrator may use.
            var port = parsed.GetValue(_port).ToString(CultureInfo.InvariantCulture);
            return voice.Refuse(new LocalizedText(
                $"port {port} cannot be had; name another with --port, or 0 for any that is free.",
                $"端口 {port} 无法使用；请用 --port 指定其他端口，0 表示任选。"));
        }

        voice.WriteLine(Say($"Serving {reports.Name} at {server.Address} until Ctrl-C.", $"正在 {server.Address} 预览 {reports.Name}，按 Ctrl-C 结束。"));
        await FollowAsync(preview, server, watch, templates, voice);
        return ExitCode.Ok;
    }

    private async Task FollowAsync(SitePreview preview, PreviewServer server, FolderWatch watch, string? templates, Voice voice)
    {
        try
        {
            while (true)
            {
                await watch.NextAsync(CommandEnvironment.Cancellation);
                try
                {
                    var errors = preview.Update(SiteParts.Templates(templates), SilentMonitor.Instance, CommandEnvironment.Cancellation);
                    server.Reload();
                    voice.Tell(new LocalizedText(
                        errors switch { 0 => "Updated.", 1 => "Updated, with 1 error.", _ => $"Updated, with {errors} errors." },
                        errors == 0 ? "已更新。" : $"已更新，有 {errors} 个错误。"));
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
            Description = Say("The port on 127.0.0.1; 0 for any that is free.", "127.0.0.1 上的端口；0 表示任选空闲端口。"),
            HelpName = "N",
            DefaultValueFactory = _ => UsualPort,
        };
        var most = ushort.MaxValue.ToString(CultureInfo.InvariantCulture);
        port.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > ushort.MaxValue))
            {
                result.AddError(Say($"--port must be a whole number from 0 to {most}, not '{result.Tokens[0].Value}'.", $"--port 应为 0 至 {most} 的整数，不能是“{result.Tokens[0].Value}”。"));
            }
        });
        return port;
    }
}
