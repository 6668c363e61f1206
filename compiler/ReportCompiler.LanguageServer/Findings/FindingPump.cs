using System.Threading.Channels;
using ReportCompiler.LanguageServer.Folders;

namespace ReportCompiler.LanguageServer.Findings;

/// <summary>Looks at a folder after changes, beside the answering of requests, and tells of what is found.</summary>
/// <param name="folder">The folder.</param>
/// <param name="publisher">Tells the client.</param>
internal sealed class FindingPump(ReportFolder folder, Publisher publisher)
{
    // Letters that are typed in one go are looked at together.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(40);

    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Notes that something has changed.</summary>
    public void Change()
    {
        folder.Change();
        _changes.Writer.TryWrite(true);
    }

    /// <summary>Takes every finding back and ends.</summary>
    public void End() => _changes.Writer.TryComplete();

    /// <summary>Runs until it is ended.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        await foreach (var _ in _changes.Reader.ReadAllAsync(cancellation))
        {
            await Task.Delay(Pause, cancellation);
            try
            {
                await publisher.PublishAsync(folder.Look(cancellation));
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                // Another program has a file to itself for a moment; what it does next is another change.
            }
        }

        await publisher.ClearAsync();
    }
}
