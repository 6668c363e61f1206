using System.Diagnostics;
using System.Management.Automation;
using System.Management.Automation.Runspaces;
using ReportCompiler.Testing;

namespace ReportCompiler.EndToEnd.Tests;

/// <summary>The scripts of completion, run by the shells that they are for.</summary>
public class CompletionTests
{
    [ShellFact("bash")]
    public void BashCompletes()
    {
        Assert.Equal("check\n", InBash("reportc ch"));
        Assert.Equal("--format\n", InBash("reportc check --form"));
        Assert.Equal("json\n", InBash("reportc check --format js"));
        Assert.Equal("\n", InBash("reportc check rep"));
    }

    [ShellFact("zsh")]
    public void ZshCompletes()
    {
        Assert.StartsWith("check:", InZsh("reportc", "ch"), StringComparison.Ordinal);
        Assert.Equal("json\n", InZsh("reportc", "check", "--format", "js"));
        Assert.Equal("files\n", InZsh("reportc", "check", string.Empty));
    }

    [ShellFact("fish")]
    public void FishCompletes()
    {
        Assert.StartsWith("check\t", InFish("reportc ch"), StringComparison.Ordinal);
        Assert.Equal("json\n", InFish("reportc check --format js"));
        Assert.Contains("reports/\n", InFish("reportc check rep"), StringComparison.Ordinal);
    }

    // The engine of PowerShell is a library; there need be no shell.
    [Fact]
    public void PowerShellCompletes()
    {
        using var reportc = new Reportc();
        using var runspace = RunspaceFactory.CreateRunspace(InitialSessionState.CreateDefault2());
        runspace.Open();
        using var shell = PowerShell.Create(runspace);
        shell.AddScript(reportc.Run("completion", "powershell").Output).Invoke();
        Assert.Empty(shell.Streams.Error);

        // Programs are found by the path of this process, so that the one of the test is named where PowerShell looks first.
        shell.Commands.Clear();
        shell.AddScript($"function reportc {{ dotnet exec '{ToolUnderTest.Assembly}' @args }}").Invoke();
        shell.Commands.Clear();

        Assert.Equal(["check"], Matches(shell, "reportc ch"));
        Assert.Equal(["json"], Matches(shell, "reportc check --format js"));
    }

    private static IEnumerable<string> Matches(PowerShell shell, string line) =>
        CommandCompletion.CompleteInput(line, line.Length, null, shell).CompletionMatches.Select(match => match.CompletionText);

    private static string InBash(string line)
    {
        var words = line.Split(' ');
        return Run("bash", "-c", $$"""
            source <(reportc completion bash)
            COMP_LINE="{{line}}" COMP_POINT={{line.Length}} COMP_WORDS=({{line}}) COMP_CWORD={{words.Length - 1}}
            _reportc
            printf '%s\n' "${COMPREPLY[@]}"
            """);
    }

    // What zsh does with the words it is given is not the script's; so its own functions are put aside.
    private static string InZsh(params string[] words) => Run("zsh", "-f", "-c", $$"""
        compdef() { : }
        _describe() { print -l -- ${(P)2} }
        _files() { print files }
        source <(reportc completion zsh)
        words=({{string.Join(' ', words.Select(word => $"'{word}'"))}}) CURRENT={{words.Length}} PREFIX='{{words[^1]}}'
        _reportc
        """);

    private static string InFish(string line) => Run("fish", "--no-config", "-c", $"reportc completion fish | source; complete -C '{line}' | sed 's|\\t*$||'");

    private static string Run(string shell, params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        folder.Write("reports/agencies.yaml", "agencies: []\n");
        folder.Write("bin/reportc", $"#!/bin/sh\nexec dotnet exec '{ToolUnderTest.Assembly}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder.At("bin/reportc"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        var start = new ProcessStartInfo(shell, arguments) { WorkingDirectory = folder.Root, RedirectStandardOutput = true };
        start.Environment["PATH"] = folder.At("bin") + Path.PathSeparator + start.Environment["PATH"];
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["HOME"] = folder.Root;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}
