using Microsoft.Playwright;

namespace ReportCompiler.Browser.Tests.Browsing;

/// <summary>A running browser.</summary>
internal sealed class Reader : IAsyncDisposable
{
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Reader(IPlaywright playwright, IBrowser browser)
    {
        _playwright = playwright;
        _browser = browser;
    }

    /// <summary>Starts the browser.</summary>
    public static async Task<Reader> Start()
    {
        Assert.True(Chromium.Problem is null, Chromium.Problem);
        var playwright = await Playwright.CreateAsync();
        return new Reader(playwright, await playwright.Chromium.LaunchAsync(Chromium.Options));
    }

    /// <summary>Opens a page.</summary>
    public Task<Visit> Open(Uri address, Manner manner) => Visit.Open(_browser, address, manner);

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
