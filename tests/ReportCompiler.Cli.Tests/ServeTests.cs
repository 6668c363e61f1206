using System.Text;
using ReportCompiler.Cli.Hosting;

namespace ReportCompiler.Cli.Tests;

public class ServeTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData("en", "Serving ~/reports at http://127.0.0.1:", "Updated, with 1 error.")]
    [InlineData("zh", "正在 http://127.0.0.1:", "已更新，有 1 个错误。")]
    public async Task EditIsSeenUntilTheServerIsStopped(string language, string begins, string updated)
    {
        using var session = new Session();
        using var stop = new CancellationTokenSource();
        using var client = new HttpClient { Timeout = Patience };
        await using var output = new Lines();
        var code = Task.Run(
            () => CommandLine.Run(
                ["serve", "--reports", session.Folder.At("reports"), "--port", "0", "--lang", language], output, TextWriter.Null, _ => null, stop.Token));

        var line = await output.NextAsync(Patience);
        Assert.StartsWith(begins.Replace("~", session.Folder.Root, StringComparison.Ordinal), line, StringComparison.Ordinal);
        var address = System.Text.RegularExpressions.Regex.Match(line, "http://127\\.0\\.0\\.1:[0-9]+/").Value;
        Assert.Contains("宿迁市", await client.GetStringAsync(new Uri(address)), StringComparison.Ordinal);

        session.Edit(Session.Suqian2024, "year: 2024", "year: 2024\nnonsense: 1");
        Assert.Equal(updated, await output.NextAsync(Patience));
        Assert.Contains("RC2008", await client.GetStringAsync(new Uri(address + "-/findings?page=/suqian/2024/")), StringComparison.Ordinal);

        await stop.CancelAsync();
        Assert.Equal(ExitCode.Ok, await code.WaitAsync(Patience));
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("65536")]
    [InlineData("http")]
    [InlineData("８０")]
    public void PortIsANumberThatPortsHave(string port)
    {
        using var session = new Session();

        Assert.Equal(ExitCode.Usage, session.Run("serve", "--reports", "~/reports", "--port", port));
        Assert.StartsWith($"reportc: --port must be a whole number from 0 to 65535, not '{port}'.\n", session.Error, StringComparison.Ordinal);
        Assert.Empty(session.Output);
    }

    [Fact]
    public void PortThatIsTakenIsWrongUsage()
    {
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();
        using var session = new Session();
        var port = ((System.Net.IPEndPoint)taken.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(ExitCode.Usage, session.Run("serve", "--reports", "~/reports", "--port", port));
        Assert.Equal($"reportc: port {port} cannot be had; name another with --port, or 0 for any that is free.\n", session.Error);
    }

    [Theory]
    [InlineData("--reports", "~/nowhere")]
    [InlineData("--reports", "~/reports", "--templates", "~/nowhere")]
    public void FolderThatIsNotThereIsWrongUsage(params string[] options)
    {
        using var session = new Session();

        Assert.Equal(ExitCode.Usage, session.Run(["serve", "--port", "0", .. options]));
        Assert.Contains("there is no folder", session.Error, StringComparison.Ordinal);
        Assert.Contains("~/nowhere'", session.Error, StringComparison.Ordinal);
    }

    /// <summary>What is written, line by line, as it is written.</summary>
    private sealed class Lines : TextWriter
    {
        private readonly System.Threading.Channels.Channel<string> _lines = System.Threading.Channels.Channel.CreateUnbounded<string>();

        public override Encoding Encoding => Encoding.UTF8;

        public async Task<string> NextAsync(TimeSpan patience) => await _lines.Reader.ReadAsync().AsTask().WaitAsync(patience);

        public override void Write(string? value) => _lines.Writer.TryWrite((value ?? string.Empty).TrimEnd('\n'));
    }
}
