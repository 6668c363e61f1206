using System.Diagnostics;
using System.Text;
using ReportCompiler.Testing;

namespace ReportCompiler.EndToEnd.Tests;

/// <summary>A folder with the real reports on information disclosure in it, and reportc run there as a process of its own.</summary>
internal sealed class Reportc : IDisposable
{
    private static readonly string Reports = Path.Combine(RepositoryTree.Root, "reports");

    public TemporaryFolder Folder { get; } = new();

    /// <summary>What environment variables the command is given besides those of the tests.</summary>
    public Dictionary<string, string> Environment { get; } = [];

    public static Reportc WithRealReports()
    {
        var reportc = new Reportc();
        reportc.Folder.Write("reports/agencies.yaml", File.ReadAllText(Path.Combine(Reports, "agencies.yaml")));
        reportc.Folder.Copy(Path.Combine(Reports, "suqian"), "reports/suqian", "*.yaml");
        reportc.Folder.Copy(Path.Combine(Reports, "huaxian-hrss"), "reports/huaxian-hrss", "*.yaml");

        // Cases put on file are others than those of the table; with this word two figures of the prose are wrong.
        var prose = File.ReadAllText(reportc.Folder.At("reports/suqian/2024.yaml"));
        reportc.Folder.Write("reports/suqian/2024.yaml", prose.Replace("全年立案的", "全年发生的", StringComparison.Ordinal));
        return reportc;
    }

    /// <summary>Runs a command in the folder to its end.</summary>
    public (int Code, string Output, string Error) Run(params string[] arguments) => RunIn(string.Empty, arguments);

    /// <summary>Runs a command in a folder below to its end.</summary>
    public (int Code, string Output, string Error) RunIn(string path, params string[] arguments)
    {
        using var process = Start(path, arguments);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.ReplaceLineEndings("\n"), error.Result.ReplaceLineEndings("\n"));
    }

    /// <summary>Starts a command in a folder below.</summary>
    public Process Start(string path, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", ToolUnderTest.Assembly, .. arguments])
        {
            WorkingDirectory = Folder.At(path),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        // The language of messages is not that of whoever runs the tests.
        start.Environment["LC_ALL"] = "en_US.UTF-8";
        foreach (var (name, value) in Environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start) ?? throw new InvalidOperationException("dotnet could not be started.");
    }

    /// <summary>Changes a data file.</summary>
    public void Edit(string path, string old, string replacement)
    {
        var text = File.ReadAllText(Folder.At(path));
        Assert.Contains(old, text, StringComparison.Ordinal);
        Folder.Write(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    public void Dispose() => Folder.Dispose();
}
