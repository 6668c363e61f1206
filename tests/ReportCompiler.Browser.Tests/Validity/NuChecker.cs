using System.Diagnostics;
using System.Text;
using System.Text.Json;
using ReportCompiler.Browser.Tests.Browsing;
using ReportCompiler.Testing;

namespace ReportCompiler.Browser.Tests.Validity;

/// <summary>The Nu HTML checker, which is a program for Java: the npm package <c>vnu-jar</c>.</summary>
internal static class NuChecker
{
    private const string Variable = "VNU_JAR";

    // Files on a disk have no origin, so the checker takes the style sheet for another host's; a browser tells that better.
    // And data for machines, which no browser runs, it takes for a script.
    private static readonly string[][] Tolerated = [["Resource violates Content Security Policy"],
        ["Inline script violates Content Security Policy", "application/ld+json"]];

    private static readonly string[] Places = ["node_modules", "artifacts/node_modules"];

    private static readonly string? Jar = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named
        ? named
        : Places.Select(place => Path.Combine(RepositoryTree.Root, place, "vnu-jar", "build", "dist", "vnu.jar")).FirstOrDefault(File.Exists);

    /// <summary>Why it cannot run; null where it can.</summary>
    public static string? Problem => (Tools.OnPath("java"), Jar) switch
    {
        (null, _) => "There is no java on the PATH.",
        (_, null) => $"{Variable} names no vnu.jar, and there is none in {string.Join(" or ", Places)}.",
        _ when !File.Exists(Jar) => $"{Variable} names {Jar}, which is not there.",
        _ => null,
    };

    /// <summary>What it finds wrong in files, errors and warnings alike.</summary>
    /// <param name="folder">The folder of the files.</param>
    /// <param name="files">Their paths in it.</param>
    public static IReadOnlyList<string> Check(string folder, IEnumerable<string> files)
    {
        Assert.True(Problem is null, Problem);
        var start = new ProcessStartInfo("java", ["-Xss4m", "-jar", Jar!, "--format", "json", "--exit-zero-always", .. files])
        {
            WorkingDirectory = folder,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("java could not be started.");
        var output = process.StandardError.ReadToEnd();
        process.WaitForExit();
        using var messages = JsonDocument.Parse(output);
        return [.. messages.RootElement.GetProperty("messages").EnumerateArray().Select(Describe)
            .Where(message => !Tolerated.Any(words => words.All(message.Contains)))];
    }

    private static string Describe(JsonElement message)
    {
        string Text(string name) => message.TryGetProperty(name, out var value) ? value.ToString() : string.Empty;
        return $"{string.Join('/', Text("url").Split('/').TakeLast(3))}({Text("lastLine")},{Text("lastColumn")}): {Text("message")} {Text("extract").ReplaceLineEndings(" ")}";
    }
}
