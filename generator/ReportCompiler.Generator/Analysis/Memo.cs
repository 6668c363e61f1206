namespace ReportCompiler.Generator.Analysis;

/// <summary>
/// A result that several files of a compilation share and the first of them makes. A computation that is cancelled
/// leaves nothing behind, and the next one that asks begins again.
/// </summary>
/// <typeparam name="T">The result.</typeparam>
/// <param name="compute">Makes it.</param>
internal sealed class Memo<T>(Func<CancellationToken, T> compute)
    where T : class
{
    private readonly object _gate = new();
    private T? _value;

    /// <summary>The result.</summary>
    /// <exception cref="OperationCanceledException">The one who asks has lost interest.</exception>
    public T Get(CancellationToken cancellation)
    {
        lock (_gate)
        {
            return _value ??= compute(cancellation);
        }
    }
}
