using Microsoft.AspNetCore.Http;

namespace ReportCompiler.Preview;

/// <summary>Tells the pages that are looked at to load anew (server-sent events, HTML Living Standard).</summary>
internal sealed class PageReloads : IDisposable
{
    private readonly Lock _lock = new();
    private readonly CancellationTokenSource _closing = new();
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Has every page that follows load anew.</summary>
    public void Signal()
    {
        lock (_lock)
        {
            _next.SetResult();
            _next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    /// <summary>Lets go of all pages.</summary>
    public void Close() => _closing.Cancel();

    /// <inheritdoc/>
    public void Dispose() => _closing.Dispose();

    /// <summary>Answers a page that follows, for as long as it does.</summary>
    public async Task Follow(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _closing.Token);
        try
        {
            // What comes next is settled before the page is answered: nothing is missed in between.
            var next = Next();
            await context.Response.WriteAsync("retry: 500\n\n", end.Token);
            await context.Response.Body.FlushAsync(end.Token);
            while (true)
            {
                await next.WaitAsync(end.Token);
                next = Next();
                await context.Response.WriteAsync("event: reload\ndata:\n\n", end.Token);
                await context.Response.Body.FlushAsync(end.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page is gone, or the server is closing.
        }
    }

    private Task Next()
    {
        lock (_lock)
        {
            return _next.Task;
        }
    }
}
