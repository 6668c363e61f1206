using System.Collections.Concurrent;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace ReportCompiler.LanguageServer.Connection;

/// <summary>
/// Reads and writes the messages of a connection. What its life does not allow is turned into a call that refuses it: the library wants
/// every message handled.
/// </summary>
internal sealed class GuardedMessageHandler : HeaderDelimitedMessageHandler
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    private readonly ConcurrentDictionary<RequestId, bool> _unanswered = [];
    private readonly Lifecycle _lifecycle;

    public GuardedMessageHandler(Stream output, Stream input, SystemTextJsonFormatter formatter, Lifecycle lifecycle)
        : base(output, input, formatter) => _lifecycle = lifecycle;

    /// <inheritdoc/>
    protected override async ValueTask<JsonRpcMessage?> ReadCoreAsync(CancellationToken cancellationToken)
    {
        var message = await base.ReadCoreAsync(cancellationToken);
        if (message is JsonRpcRequest request)
        {
            request.Method = _lifecycle.Take(request.Method, request.IsResponseExpected);
            if (request.IsResponseExpected)
            {
                _unanswered[request.RequestId] = true;
            }
        }

        return message is null || _lifecycle.HasExited ? await EndAsync(cancellationToken) : message;
    }

    /// <inheritdoc/>
    protected override void Write(JsonRpcMessage content, CancellationToken cancellationToken)
    {
        base.Write(content, cancellationToken);
        if (content is IJsonRpcMessageWithId { RequestId: var id } and not JsonRpcRequest)
        {
            _unanswered.TryRemove(id, out _);
        }
    }

    // Whoever asked and then left still gets the answer: a script may send all it has to say at once.
    private async Task<JsonRpcMessage?> EndAsync(CancellationToken cancellation)
    {
        for (var waited = TimeSpan.Zero; !_unanswered.IsEmpty && waited < Patience; waited += Pause)
        {
            await Task.Delay(Pause, cancellation);
        }

        return null;
    }
}
