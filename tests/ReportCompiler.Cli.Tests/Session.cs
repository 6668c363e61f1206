using ReportCompiler.Cli.Hosting;
using ReportCompiler.Schema.Text;
using ReportCompiler.Testing;

namespace ReportCompiler.Cli.Tests;

/// <summary>
/// A copy of the real reports on information disclosure, in which two figures of the prose are made wrong, and reportc run on it in this
/// process.
/// </summary>
internal sealed class Session : IDisposable
{
    public const string Suqian2024 = "reports/suqian/2024.yaml";

    private static readonly string Reports = Path.Combine(RepositoryTree.Root, "reports");

    public Session()
    {
        Folder.Write("reports/agencies.yaml", File.ReadAllText(Path.Combine(Reports, "agencies.yaml")));
        Folder.Copy(Path.Combine(Reports, "suqian"), "reports/suqian", "*.yaml");
        Folder.Copy(Path.Combine(Reports, "huaxian-hrss"), "reports/huaxian-hrss", "*.yaml");

        // Cases put on file are others than those of the table; with this word two figures of the prose are wrong.
        Edit(Suqian2024, "全年立案的", "全年发生的");
    }

    public TemporaryFolder Folder { get; } = new();

    /// <summary>The environment variables that the command sees; of the machine's it sees none.</summary>
    public Dictionary<string, string> Environment { get; } = [];

    /// <summary>The language that commands speak; null where it is to be found out.</summary>
    public Language? Language { get; init; }

    public string Output { get; private set; } = string.Empty;

    public string Error { get; private set; } = string.Empty;

    /// <summary>Runs a command; <c>~/</c> in an argument is the folder, and the folder in what is written is <c>~/</c>.</summary>
    public ExitCode Run(params string[] arguments) => Run(default, arguments);

    public ExitCode Run(CancellationToken cancellation, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var expanded = arguments.Select(argument => argument.Replace("~/", Folder.Root + "/", StringComparison.Ordinal)).ToArray();
        var code = Language is null
            ? CommandLine.Run(expanded, output, error, Environment.GetValueOrDefault, cancellation)
            : CommandLine.Run(expanded, new CommandEnvironment(output, error, Language, Language, Environment.GetValueOrDefault, cancellation));
        Output = Shorten(output);
        Error = Shorten(error);
        return code;
    }

    /// <summary>Changes a data file.</summary>
    public void Edit(string path, string old, string replacement)
    {
        var text = File.ReadAllText(Folder.At(path));
        Assert.Contains(old, text, StringComparison.Ordinal);
        Folder.Write(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    public void Dispose() => Folder.Dispose();

    private string Shorten(StringWriter writer) =>
        writer.ToString().Replace(Folder.Root + "/", "~/", StringComparison.Ordinal).ReplaceLineEndings("\n");
}
