using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace ReportCompiler.EndToEnd.Tests;

public class LspTests
{
    [Fact]
    public void EditorIsToldOfASlipAndNothingButTheProtocolIsWritten()
    {
        using var reportc = Reportc.WithRealReports();
        var file = new Uri(reportc.Folder.At("reports/suqian/2024.yaml")).AbsoluteUri;
        var text = File.ReadAllText(reportc.Folder.At("reports/suqian/2024.yaml")).Replace("0,  121]", "0,  122]", StringComparison.Ordinal);
        using var process = Start(reportc);
        var read = new MemoryStream();
        var buffer = new byte[65536];

        Send(process, """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{},"locale":"en"}}""");
        Send(process, """{"jsonrpc":"2.0","method":"initialized","params":{}}""");
        var document = JsonSerializer.Serialize(new { textDocument = new { uri = file, languageId = "yaml", version = 1, text } });
        Send(process, """{"jsonrpc":"2.0","method":"textDocument/didOpen","params":""" + document + "}");
        while (!Encoding.UTF8.GetString(read.ToArray()).Contains("RC3001", StringComparison.Ordinal))
        {
            var length = process.StandardOutput.BaseStream.Read(buffer);
            Assert.True(length > 0, "the server ended");
            read.Write(buffer, 0, length);
        }

        Send(process, """{"jsonrpc":"2.0","id":2,"method":"shutdown"}""");
        Send(process, """{"jsonrpc":"2.0","method":"exit"}""");
        process.StandardOutput.BaseStream.CopyTo(read);
        process.WaitForExit();

        Assert.Equal(0, process.ExitCode);
        Assert.Empty(process.StandardError.ReadToEnd());
        Assert.True(Messages(read.ToArray()) >= 3);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no protocol at all\r\n\r\n")]
    public void StreamThatEndsEndsTheServerQuietly(string bytes)
    {
        using var reportc = Reportc.WithRealReports();
        using var process = Start(reportc);

        process.StandardInput.Write(bytes);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        Assert.Equal(1, process.ExitCode);
        Assert.Empty(output);
        Assert.Empty(process.StandardError.ReadToEnd());
    }

    private static Process Start(Reportc reportc) => reportc.Start(string.Empty, "lsp", "--stdio");

    private static void Send(Process process, string message)
    {
        var bytes = Encoding.UTF8.GetBytes(message);
        process.StandardInput.BaseStream.Write(Encoding.ASCII.GetBytes($"Content-Length: {bytes.Length}\r\n\r\n"));
        process.StandardInput.BaseStream.Write(bytes);
        process.StandardInput.BaseStream.Flush();
    }

    // Reads what was written from end to end: a header, as many bytes as it says, and so on.
    private static int Messages(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        while (bytes.Length > 0)
        {
            var end = bytes.IndexOf("\r\n\r\n"u8);
            var header = Encoding.ASCII.GetString(bytes[..end]);
            Assert.StartsWith("Content-Length: ", header, StringComparison.Ordinal);
            var length = int.Parse(header["Content-Length: ".Length..].Split('\r')[0], System.Globalization.CultureInfo.InvariantCulture);
            using var message = JsonDocument.Parse(bytes.Slice(end + 4, length).ToArray());
            bytes = bytes[(end + 4 + length)..];
            count++;
        }

        return count;
    }
}
