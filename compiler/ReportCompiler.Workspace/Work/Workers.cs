using System.Runtime.ExceptionServices;

namespace ReportCompiler.Workspace.Work;

/// <summary>Does many like things on several threads. Each thread has a state of its own, made once.</summary>
internal static class Workers
{
    /// <summary>Does the work and returns when all of it is done.</summary>
    /// <typeparam name="TState">What a thread keeps from item to item.</typeparam>
    /// <param name="jobs">How many threads, at least 1.</param>
    /// <param name="count">How many items; they are taken in order.</param>
    /// <param name="create">Makes the state of a thread.</param>
    /// <param name="work">Does one item. Results go where the item's number says, so their order does not depend on the threads.</param>
    /// <param name="cancellation">Stops the work between two items.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static void Run<TState>(int jobs, int count, Func<TState> create, Action<TState, int> work, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        ExceptionDispatchInfo? failure = null;
        var next = -1;
        void Loop()
        {
            try
            {
                var state = create();
                for (var item = Interlocked.Increment(ref next); item < count && !stop.IsCancellationRequested; item = Interlocked.Increment(ref next))
                {
                    work(state, item);
                }
            }
            catch (Exception problem)
            {
                Interlocked.CompareExchange(ref failure, ExceptionDispatchInfo.Capture(problem), null);
                stop.Cancel();
            }
        }

        var helpers = Enumerable.Range(1, Math.Max(0, Math.Min(jobs, count) - 1)).Select(_ => Task.Run(Loop, CancellationToken.None)).ToArray();
        Loop();
        Task.WaitAll(helpers, CancellationToken.None);
        failure?.Throw();
        cancellation.ThrowIfCancellationRequested();
    }
}
