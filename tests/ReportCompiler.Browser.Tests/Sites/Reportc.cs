using System.Diagnostics;
using System.Text;
using ReportCompiler.Testing;

namespace ReportCompiler.Browser.Tests.Sites;

/// <summary>The command, as a process of its own.</summary>
internal static class Reportc
{
    /// <summary>Runs it in a folder to its end.</summary>
    /// <returns>What it printed.</returns>
    /// <exception cref="InvalidOperationException">It did not end well.</exception>
    public static string Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", ToolUnderTest.Assembly, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet could not be started.");
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"reportc ended with {process.ExitCode}.\n{output}\n{error.Result}");
    }
}
