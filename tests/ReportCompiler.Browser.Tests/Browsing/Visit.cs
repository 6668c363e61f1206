using Microsoft.Playwright;

namespace ReportCompiler.Browser.Tests.Browsing;

/// <summary>A page as a reader has it open. It reaches no host but the one that it was opened from, and what it asks for is noted.</summary>
internal sealed class Visit : IAsyncDisposable
{
    // Milliseconds until something that a page is to do has not happened.
    private const float Patience = 10_000;

    private readonly IBrowserContext _context;
    private readonly List<string> _foreign = [];
    private readonly List<string> _complaints = [];

    private Visit(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Addresses of other hosts that the page asked for.</summary>
    public IReadOnlyList<string> Foreign => _foreign;

    /// <summary>What the console complains of: errors of scripts, violations of the content security policy, files that are not there.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>Opens a page.</summary>
    /// <param name="browser">The browser.</param>
    /// <param name="address">The address of the page.</param>
    /// <param name="manner">How to look at it.</param>
    public static async Task<Visit> Open(IBrowser browser, Uri address, Manner manner)
    {
        var context = await browser.NewContextAsync(manner.Options);
        context.SetDefaultTimeout(Patience);
        var visit = new Visit(context, await context.NewPageAsync());
        visit.Page.Console += (_, message) => visit.Note(message.Type is "error" or "warning", message.Text);
        visit.Page.PageError += (_, error) => visit.Note(true, error);
        await context.RouteAsync(_ => true, route => visit.Let(route, address));
        await visit.Page.GotoAsync(address.AbsoluteUri, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        return visit;
    }

    /// <summary>What an expression of JavaScript gives on the page.</summary>
    public Task<T> Read<T>(string expression) => Page.EvaluateAsync<T>(expression);

    /// <summary>Waits until the page stands at an anchor: a browser tells of a step to one a moment after it has taken it.</summary>
    /// <param name="anchor">The end of the address, <c>#</c> and all.</param>
    public Task Reach(string anchor) => Page.WaitForURLAsync(address => address.EndsWith(anchor, StringComparison.Ordinal));

    /// <summary>A computed style of the first element that a selector finds.</summary>
    public Task<string> Style(string selector, string property) =>
        Page.Locator(selector).First.EvaluateAsync<string>("(element, property) => getComputedStyle(element).getPropertyValue(property)", property);

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private Task Let(IRoute route, Uri home)
    {
        var address = new Uri(route.Request.Url);
        if (address.Scheme == "data" || (address.Scheme == home.Scheme && address.Authority == home.Authority))
        {
            return route.ContinueAsync();
        }

        _foreign.Add(route.Request.Url);
        return route.AbortAsync();
    }

    private void Note(bool isComplaint, string text)
    {
        if (isComplaint)
        {
            _complaints.Add(text);
        }
    }
}
