using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using ReportCompiler.Testing;

namespace ReportCompiler.EndToEnd.Tests.Forges;

/// <summary>A run of the action's scripts, with what a runner gives them, in a repository of its own.</summary>
internal sealed partial class ActionRun : IDisposable
{
    private readonly ActionFile _action = new();
    private readonly Dictionary<string, string> _contexts = new(StringComparer.Ordinal);
    private readonly TemporaryFolder _runner = new();

    public ActionRun()
    {
        _runner.Write("temp/.keep", string.Empty);
        Program("reportc", $"exec dotnet exec '{ToolUnderTest.Assembly}' \"$@\"");
        foreach (var (name, value) in _action.Inputs)
        {
            Set("inputs." + name, value);
        }

        Set("github.event_name", "pull_request");
        Set("github.repository", "office/reports");
        Set("github.token", "a token");
    }

    /// <summary>The repository whose reports are looked at.</summary>
    public Repository Repository { get; } = new();

    /// <summary>What the steps have put into the summary.</summary>
    public string Summary => Written("summary");

    /// <summary>Sets what an expression stands for.</summary>
    public void Set(string expression, string value) => _contexts[expression] = value;

    /// <summary>Puts a script on the path by a name.</summary>
    public void Program(string name, string script)
    {
        var file = _runner.Write("bin/" + name, $"#!/bin/bash\n{script}\n");
        Process.Start("chmod", ["+x", file])!.WaitForExit();
    }

    /// <summary>The text of a file that a step left, or nothing.</summary>
    public string Written(string path) => File.Exists(_runner.At(path)) ? File.ReadAllText(_runner.At(path)) : string.Empty;

    /// <summary>Runs the script of a step to its end.</summary>
    /// <param name="name">The name of the step.</param>
    public (int Code, string Output) Run(string name)
    {
        var step = _action.Steps.Single(candidate => candidate["name"] == name);
        File.Delete(_runner.At("output"));
        // As a runner does where a step says `shell: bash`.
        string[] arguments = ["--noprofile", "--norc", "-eo", "pipefail", _runner.Write("step.sh", step.Script)];
        var start = new ProcessStartInfo("bash", arguments)
        {
            WorkingDirectory = Repository.Reportc.Folder.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["PATH"] = _runner.At("bin") + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
        start.Environment["GITHUB_ACTIONS"] = "true";
        start.Environment["RUNNER_TEMP"] = _runner.At("temp");
        start.Environment["GITHUB_STEP_SUMMARY"] = _runner.At("summary");
        start.Environment["GITHUB_OUTPUT"] = _runner.At("output");
        start.Environment["GITHUB_PATH"] = _runner.At("path");
        foreach (var (variable, value) in step.Env)
        {
            start.Environment[variable] = Filled(value);
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        foreach (var line in Written("output").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            Set($"steps.{step["id"]}.outputs.{line.Split('=')[0]}", line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..]);
        }

        return (process.ExitCode, output + error.Result);
    }

    /// <summary>What an output of the action is.</summary>
    public string Output(string name) => Filled(_action.Outputs[name]);

    public void Dispose()
    {
        Repository.Dispose();
        _runner.Dispose();
    }

    private string Filled(string text) =>
        Expression().IsMatch(text) ? Filled(Expression().Replace(text, match => _contexts[match.Groups["inner"].Value])) : text;

    [GeneratedRegex(@"\$\{\{ (?<inner>[a-z_.-]+) \}\}")]
    private static partial Regex Expression();
}
