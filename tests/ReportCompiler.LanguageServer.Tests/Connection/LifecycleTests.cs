using System.Diagnostics;
using System.Text;
using ReportCompiler.LanguageServer.Tests.Support;

namespace ReportCompiler.LanguageServer.Tests.Connection;

public class LifecycleTests
{
    private static readonly object Client = new { capabilities = new { } };

    [Fact]
    public async Task ClientThatShutsDownAndExitsEndsTheServerWith0()
    {
        await using var wire = new Wire();
        var answer = await wire.AskAsync("initialize", Client);
        await wire.TellAsync("initialized", new { });

        Assert.Null(await wire.AskAsync("shutdown"));
        await wire.TellAsync("exit");

        Assert.Equal("utf-16", answer!.Value.GetProperty("capabilities").GetProperty("positionEncoding").GetString());
        Assert.Equal("reportc", answer.Value.GetProperty("serverInfo").GetProperty("name").GetString());
        Assert.Equal(0, await wire.Server);
    }

    [Fact]
    public async Task ClientThatExitsAtOnceEndsTheServerWith1()
    {
        await using var wire = new Wire();

        await wire.TellAsync("exit");

        Assert.Equal(1, await wire.Server);
    }

    [Fact]
    public async Task NothingIsAnsweredBeforeInitialize()
    {
        await using var wire = new Wire();

        Assert.Equal(-32002, await wire.RefusalOfAsync("textDocument/hover", new { }));
        Assert.Equal(-32002, await wire.RefusalOfAsync("no/such/method"));
        Assert.Equal(-32002, await wire.RefusalOfAsync("shutdown"));
    }

    [Fact]
    public async Task NothingIsAnsweredAfterShutdown()
    {
        await using var wire = new Wire();
        await wire.AskAsync("initialize", Client);
        await wire.AskAsync("shutdown");

        Assert.Equal(-32600, await wire.RefusalOfAsync("textDocument/hover", new { }));
        Assert.Equal(-32600, await wire.RefusalOfAsync("shutdown"));
    }

    [Fact]
    public async Task SecondInitializeIsRefused()
    {
        await using var wire = new Wire();
        await wire.AskAsync("initialize", Client);

        Assert.Equal(-32600, await wire.RefusalOfAsync("initialize", Client));
    }

    [Fact]
    public async Task UnknownMethodAndWrongParametersAreErrorsAndNothingMore()
    {
        await using var wire = new Wire();
        await wire.AskAsync("initialize", Client);
        await wire.TellAsync("$/unheard-of", new { });
        await wire.TellAsync("textDocument/didOpen", new { textDocument = 5 });

        Assert.Equal(-32601, await wire.RefusalOfAsync("no/such/method", new { }));
        Assert.Null(await wire.AskAsync("shutdown"));
    }

    [Theory]
    [InlineData("{\"jsonrpc\": \"2.0\", \"id\": 7, \"method\": ")]
    [InlineData("not json")]
    [InlineData("{")]
    [InlineData("[1, 2")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"shutdown\",\"params\":\"x\"}")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"textDocument/hover\",\"params\":5}")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"textDocument/hover\",\"params\":true}")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":\"x\"}")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":5}")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":\"shutdown\"}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("5")]
    public async Task MessageThatIsNoneIsAnsweredAndTheNextOneIsRead(string message)
    {
        await using var wire = new RawWire();

        wire.Send("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}");
        wire.Send(message);
        wire.Send("{\"jsonrpc\":\"2.0\",\"id\":99,\"method\":\"shutdown\"}");

        var answers = await wire.ReadToAsync("\"id\":99");
        Assert.Contains("\"id\":1", answers, StringComparison.Ordinal);
        Assert.DoesNotContain(" at ", answers[answers.IndexOf("serverInfo", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8", "utf-8")]
    [InlineData("utf-32", "utf-16")]
    public async Task EncodingIsTheFirstThatBothKnow(string offered, string agreed)
    {
        await using var wire = new Wire();

        var answer = await wire.AskAsync("initialize", new { capabilities = new { general = new { positionEncodings = new[] { offered, "utf-16" } } } });

        Assert.Equal(agreed, answer!.Value.GetProperty("capabilities").GetProperty("positionEncoding").GetString());
    }

    [Theory]
    [InlineData("no header at all\r\n\r\n{}")]
    [InlineData("Content-Length: many\r\n\r\n{}")]
    [InlineData("Content-Length: 5\r\n\r\n{\"a\"}}}}")]
    [InlineData("Content-Length: 500\r\n\r\n{\"jsonrpc\"")]
    [InlineData("")]
    public async Task StreamThatIsNoProtocolEndsTheServer(string bytes)
    {
        await using var wire = new Wire();

        await wire.SendAsync(Encoding.UTF8.GetBytes(bytes));
        await wire.HangUpAsync();

        Assert.Equal(1, await wire.Server.WaitAsync(TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public async Task ServerEndsWithTheProcessThatStartedIt()
    {
        using var parent = Process.Start(new ProcessStartInfo("dotnet", "--version") { RedirectStandardOutput = true })!;
        await using var wire = new Wire();
        await wire.AskAsync("initialize", new { processId = parent.Id, capabilities = new { } });

        await parent.WaitForExitAsync();

        Assert.Equal(1, await wire.Server.WaitAsync(TimeSpan.FromSeconds(30)));
    }
}
