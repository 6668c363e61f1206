using System.CommandLine;
using System.Globalization;
using System.Net.Sockets;
using ReportCompiler.Cli.Output;
using ReportCompiler.Preview;
using ReportCompiler.Runtime.Loading;
using ReportCompiler.Runtime.Site.Previews;
using ReportCompiler.Schema.Text;
using ReportCompiler.Templates;

namespace ReportCompiler.Cli.Commands;

/// <summary><c>reportc serve</c>.</summary>
internal sealed class ServeCommand : Command, IHasExamples
{
    private const int UsualPort = 8080;

    private readonly Option<string?> _reports = CommonOptions.Reports();
    private readonly Option<string?> _templates = CommonOptions.Templates();
    private readonly Option<int> _port = new("--port")
    {
        Description = "The port on 127.0.0.1; 0 for any that is free.",
        HelpName = "N",
        DefaultValueFactory = _ => UsualPort,
    };

    private readonly Option<string?> _language = CommonOptions.Language(
        "The language of the words around the reports. Default: that of site.yaml, else of the form.");

    private readonly Streams _streams;
    private readonly CancellationToken _cancellation;

    /// <summary>Declares the command.</summary>
    public ServeCommand(Streams streams, CancellationToken cancellation)
        : base("serve", "Shows the site on this machine while it is worked on: pages load anew as data and templates change, with the findings over them.")
    {
        _streams = streams;
        _cancellation = cancellation;
        _port.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) || port > ushort.MaxValue))
            {
                result.AddError($"--port must be a whole number from 0 to {ushort.MaxValue.ToString(CultureInfo.InvariantCulture)}, not '{result.Tokens[0].Value}'.");
            }
        });
        Options.Add(_reports);
        Options.Add(_templates);
        Options.Add(_port);
        Options.Add(_language);
        SetAction(parsed => (int)RunAsync(parsed).GetAwaiter().GetResult());
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("reportc serve", "shows ./reports at http://127.0.0.1:8080/"),
        ("reportc serve --templates templates --port 0", "with the page templates of a folder, at any free port"),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<(string Code, string Meaning)> ExitCodes { get; } =
    [
        ("0", "stopped by Ctrl-C, whatever was found wrong"),
        ("2", "wrong usage, or the port is taken"),
    ];

    private async Task<ExitCode> RunAsync(ParseResult parsed)
    {
        var reports = ReportsFolder.Find(parsed.GetValue(_reports));
        if (!Directory.Exists(reports.Path))
        {
            await _streams.Error.WriteLineAsync($"reportc: there is no folder of reports '{reports.Name}'; name one with --reports.");
            return ExitCode.Usage;
        }

        var templates = parsed.GetValue(_templates) is { } folder ? Path.GetFullPath(folder) : null;
        var language = CommonOptions.Parse(parsed.GetValue(_language));
        var source = new ReportSource(reports.Path, reports.Name, Environment.ProcessorCount);
        using var preview = new SitePreview(Forms.Catalog, new PreviewOptions(source, language) { Formats = SiteParts.Formats });
        using var watch = new FolderWatch(templates is null ? [reports.Path] : [reports.Path, templates]);
        Terminal.Follow(_streams.Error, monitor => preview.Update(SiteParts.Templates(templates), monitor, _cancellation));
        await using var server = new PreviewServer(preview, parsed.GetValue(_port));
        try
        {
            await server.StartAsync(_cancellation);
        }
        catch (Exception problem) when (problem is IOException or SocketException)
        {
            // Taken, or one of those that only an administrator may use.
            var port = parsed.GetValue(_port).ToString(CultureInfo.InvariantCulture);
            await _streams.Error.WriteLineAsync($"reportc: port {port} cannot be had; name another with --port, or 0 for any that is free.");
            return ExitCode.Usage;
        }

        await SayAsync(language, $"Serving {reports.Name} at {server.Address} until Ctrl-C.", $"正在 {server.Address} 预览 {reports.Name}，按 Ctrl-C 结束。");
        await FollowAsync(preview, server, watch, templates, language);
        return ExitCode.Ok;
    }

    private async Task FollowAsync(SitePreview preview, PreviewServer server, FolderWatch watch, string? templates, Language? language)
    {
        try
        {
            while (true)
            {
                await watch.NextAsync(_cancellation);
                try
                {
                    var errors = preview.Update(SiteParts.Templates(templates), SilentMonitor.Instance, _cancellation);
                    server.Reload();
                    await SayAsync(language, errors switch { 0 => "Updated.", 1 => "Updated, with 1 error.", _ => $"Updated, with {errors} errors." }, errors == 0 ? "已更新。" : $"已更新，有 {errors} 个错误。");
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

    private Task SayAsync(Language? language, string english, string chinese) =>
        _streams.Output.WriteLineAsync(language == Language.Chinese ? chinese : english);
}
