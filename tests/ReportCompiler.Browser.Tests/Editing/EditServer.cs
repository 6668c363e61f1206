using System.Diagnostics;
using System.Text;
using ReportCompiler.Browser.Tests.Sites;
using ReportCompiler.Testing;

namespace ReportCompiler.Browser.Tests.Editing;

/// <summary>A copy of the real reports, and <c>reportc serve --edit</c> over it.</summary>
internal sealed class EditServer : IDisposable
{
    private const string Mark = "#token=";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly TemporaryFolder _folder = new();
    private readonly Process _process;
    private readonly Uri _address;

    /// <summary>Begins reports, and starts.</summary>
    /// <param name="begun">The reports to begin, each as agency and year.</param>
    public EditServer(params (string Agency, string Year)[] begun)
    {
        _folder.Copy(Path.Combine(RepositoryTree.Root, "reports"), "reports", "*.yaml");
        foreach (var (agency, year) in begun)
        {
            Reportc.Run(_folder.At("."), "new", agency, year);
        }

        var start = new ProcessStartInfo("dotnet", ["exec", ToolUnderTest.Assembly, "serve", "--edit", "--port", "0", "--lang", "en"])
        {
            WorkingDirectory = _folder.At("."),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        _process = Process.Start(start) ?? throw new InvalidOperationException("dotnet could not be started.");
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
        var address = new TaskCompletionSource<Uri>();
        _process.OutputDataReceived += (_, line) => Take(line.Data, address);
        _process.BeginOutputReadLine();
        _address = address.Task.WaitAsync(Patience).GetAwaiter().GetResult();
    }

    /// <summary>The form of a report, with the token.</summary>
    public Uri FormOf(string page) => new(_address, page + "?edit" + _address.Fragment);

    /// <summary>What a data file holds.</summary>
    public string Read(string file) => File.ReadAllText(_folder.At("reports/" + file));

    /// <summary>Has a data file hold something else, as an editor would.</summary>
    public void Write(string file, string text) => _folder.Write("reports/" + file, text);

    /// <summary>Runs the command beside it.</summary>
    public string Run(params string[] arguments) => Reportc.Run(_folder.At("."), arguments);

    /// <inheritdoc/>
    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _folder.Dispose();
    }

    private static void Take(string? line, TaskCompletionSource<Uri> address)
    {
        if (line?.Split(' ').FirstOrDefault(word => word.Contains(Mark, StringComparison.Ordinal)) is { } found)
        {
            address.TrySetResult(new Uri(found));
        }
    }
}
