using System.Diagnostics;

namespace ReportCompiler.Packaging.Tests;

/// <summary>Runs the SDK's command as a user would, with nothing left over from one run to the next.</summary>
internal static class DotNet
{
    /// <summary>Runs a command.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="environment">Variables on top of those of the tests.</param>
    /// <param name="arguments">The command.</param>
    /// <returns>The exit code and everything that was printed.</returns>
    public static Task<(int ExitCode, string Output)> Run(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        RunProgram("dotnet", folder, environment, arguments);

    /// <summary>Runs another program in the same way.</summary>
    /// <param name="program">The program.</param>
    /// <param name="folder">Where.</param>
    /// <param name="environment">Variables on top of those of the tests.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>The exit code and everything that was printed.</returns>
    public static async Task<(int ExitCode, string Output)> RunProgram(
        string program, string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // The test host sets variables for its own MSBuild; a build of its own begins without them.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in environment.Append(new("DOTNET_CLI_UI_LANGUAGE", "en")).Append(new("MSBUILDDISABLENODEREUSE", "1")))
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet could not be started.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync() + await errors;
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }
}
