using ReportCompiler.Schema.Engines;
using ReportCompiler.Workspace.Work;

namespace ReportCompiler.Workspace.Loading;

/// <summary>
/// The reports of a folder while they are being edited: each look reads and checks what has changed since the last. Whether prose repeats
/// other prose is not looked into. One thread at a time may look.
/// </summary>
/// <param name="source">The folder.</param>
/// <param name="catalog">The forms that reports can be written in.</param>
public sealed class LiveLibrary(ReportSource source, FormCatalog catalog)
{
    private readonly LibraryMemory _memory = new();

    /// <summary>The reports as they are now.</summary>
    /// <param name="edited">Texts that are read in the place of what files hold, by the files' names in messages.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public ReportLibrary Look(IReadOnlyDictionary<string, string> edited, CancellationToken cancellation) =>
        ReportLibrary.Load(source with { Edited = edited }, catalog, NoMonitor.Instance, _memory, cancellation);
}
