using Microsoft.Playwright;

namespace ReportCompiler.Browser.Tests.Browsing;

/// <summary>Finds a Chromium: one that is named, one that is installed, or the one that Playwright brings.</summary>
internal static class Chromium
{
    private const string Variable = "CHROMIUM_PATH";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    // The shell without a window first: each page of the whole browser begins with one of the browser's own, which takes longer than what is tested.
    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private static readonly Lazy<(string? Path, string? Problem)> Found = new(Find);

    /// <summary>Its path; null where there is none.</summary>
    public static string? Path => Found.Value.Path;

    /// <summary>Why there is none; null where there is one.</summary>
    public static string? Problem => Found.Value.Problem;

    /// <summary>What it is started with.</summary>
    public static BrowserTypeLaunchOptions Options => new()
    {
        ExecutablePath = Path,
        Headless = true,
        // Root has no sandbox, and a container little shared memory.
        Args = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--font-render-hinting=none"],
    };

    private static (string? Path, string? Problem) Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            return File.Exists(named) ? (named, null) : (null, $"{Variable} names {named}, which is not there.");
        }

        return Names.Select(Tools.OnPath).FirstOrDefault(path => path is not null) is { } installed ? (installed, null) : OfPlaywright();
    }

    // Where nothing can be downloaded the attempt may hang rather than fail.
    private static (string? Path, string? Problem) OfPlaywright()
    {
        var install = Task.Run(() => Microsoft.Playwright.Program.Main(["install", "chromium"]));
        if (!install.Wait(Patience) || install.Result != 0)
        {
            return (null, $"There is no {string.Join(", ", Names)} on the PATH, {Variable} names none, and Playwright cannot install its own.");
        }

        using var playwright = Playwright.CreateAsync().GetAwaiter().GetResult();
        return (playwright.Chromium.ExecutablePath, null);
    }
}
