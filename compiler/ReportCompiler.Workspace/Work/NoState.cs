namespace ReportCompiler.Workspace.Work;

/// <summary>The state of a thread that keeps nothing.</summary>
internal sealed class NoState : IDisposable
{
    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
