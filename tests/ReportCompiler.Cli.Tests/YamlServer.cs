using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace ReportCompiler.Cli.Tests;

/// <summary>yaml-language-server over its standard streams, as an editor runs it.</summary>
internal sealed class YamlServer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private int _last;

    public YamlServer()
    {
        _process = Process.Start(new ProcessStartInfo("node", [YamlServerFactAttribute.Program, "--stdio"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
        var item = new JsonObject { ["documentationFormat"] = new JsonArray("plaintext") };
        Ask("initialize", new JsonObject
        {
            ["processId"] = null,
            ["rootUri"] = null,
            ["capabilities"] = new JsonObject { ["textDocument"] = new JsonObject { ["completion"] = new JsonObject { ["completionItem"] = item } } },
        });
        Tell("initialized", []);
        var settings =
            new JsonObject { ["validate"] = true, ["completion"] = true, ["hover"] = true, ["schemaStore"] = new JsonObject { ["enable"] = false } };
        Tell("workspace/didChangeConfiguration", new JsonObject { ["settings"] = new JsonObject { ["yaml"] = settings } });
    }

    /// <summary>Opens a document and waits for what there is to say of it.</summary>
    public List<string> Open(string uri, string text)
    {
        Tell(
            "textDocument/didOpen",
            new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = uri, ["languageId"] = "yaml", ["version"] = 1, ["text"] = text } });
        var diagnostics = Await(
            message => (string?)message["method"] == "textDocument/publishDiagnostics"
                && (string?)message["params"]!["uri"] == uri)["params"]!["diagnostics"]!;
        return [.. diagnostics.AsArray().Select(diagnostic => $"{diagnostic!["range"]!["start"]!["line"]}: {diagnostic["message"]}")];
    }

    /// <summary>What can be written at a place: labels, and what is said of each.</summary>
    public List<(string Label, string About)> Complete(string uri, int line, int character)
    {
        var answer = Ask("textDocument/completion", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = uri },
            ["position"] = new JsonObject { ["line"] = line, ["character"] = character },
        });
        var items = answer["result"] is JsonArray list ? list : answer["result"]!["items"]!.AsArray();
        return [.. items.Select(
            item => ((string)item!["label"]!,
                item["documentation"] is JsonObject about ? (string)about["value"]! : (string?)item["documentation"] ?? string.Empty))];
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private JsonNode Ask(string method, JsonObject parameters)
    {
        var id = ++_last;
        Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method, ["params"] = parameters });
        return Await(message => message["method"] is null && (int?)message["id"] == id);
    }

    private void Tell(string method, JsonObject parameters) => Send(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters });

    private void Send(JsonObject message)
    {
        var body = Encoding.UTF8.GetBytes(message.ToJsonString());
        var stream = _process.StandardInput.BaseStream;
        stream.Write(Encoding.ASCII.GetBytes(FormattableString.Invariant($"Content-Length: {body.Length}\r\n\r\n")));
        stream.Write(body);
        stream.Flush();
    }

    private JsonNode Await(Func<JsonNode, bool> isWanted)
    {
        var reading = Task.Run(() =>
        {
            while (true)
            {
                var message = Receive();
                if (isWanted(message))
                {
                    return message;
                }

                if (message["method"] is not null && message["id"] is not null)
                {
                    Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = message["id"]!.DeepClone(), ["result"] = null });
                }
            }
        });
        return reading.Wait(Patience) ? reading.Result : throw new TimeoutException("yaml-language-server does not answer.");
    }

    private JsonNode Receive()
    {
        var stream = _process.StandardOutput.BaseStream;
        var head = new StringBuilder();
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            var next = stream.ReadByte();
            head.Append(next < 0 ? throw new EndOfStreamException("yaml-language-server has ended.") : (char)next);
        }

        var length =
            head.ToString().Split("\r\n").Single(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))["Content-Length:".Length..];
        var body = new byte[int.Parse(length, CultureInfo.InvariantCulture)];
        stream.ReadExactly(body);
        return JsonNode.Parse(body)!;
    }
}
