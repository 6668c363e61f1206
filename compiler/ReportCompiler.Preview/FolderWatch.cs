namespace ReportCompiler.Preview;

/// <summary>Notices changes below folders. A burst of changes, as an editor makes them when it saves, is noticed once.</summary>
public sealed class FolderWatch : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(60);

    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly SemaphoreSlim _changed = new(0);

    /// <summary>Begins to watch.</summary>
    /// <param name="folders">The full paths of the folders.</param>
    public FolderWatch(IEnumerable<string> folders)
    {
        foreach (var folder in folders)
        {
            var watcher = new FileSystemWatcher(folder)
            {
                IncludeSubdirectories = true,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            };
            watcher.Changed += (_, _) => _changed.Release();
            watcher.Created += (_, _) => _changed.Release();
            watcher.Deleted += (_, _) => _changed.Release();
            watcher.Renamed += (_, _) => _changed.Release();

            // More changes at a time than are listed: whatever they were, something changed.
            watcher.Error += (_, _) => _changed.Release();
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
    }

    /// <summary>Waits until something changes, and then until nothing does for a moment.</summary>
    /// <exception cref="OperationCanceledException">The wait was ended.</exception>
    public async Task NextAsync(CancellationToken cancellation)
    {
        await _changed.WaitAsync(cancellation);
        while (await _changed.WaitAsync(Quiet, cancellation))
        {
            // One of the same burst.
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _watchers.ForEach(watcher => watcher.Dispose());
        _changed.Dispose();
    }
}
