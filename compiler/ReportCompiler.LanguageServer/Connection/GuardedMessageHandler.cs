using System.Collections.Concurrent;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace ReportCompiler.LanguageServer.Connection;

/// <summary>Reads and writes the messages of a connection, and lets those through that the life of the connection allows.</summary>
/// <param name="inner">Reads and writes them.</param>
/// <param name="lifecycle">The life of the connection.</param>
internal sealed class GuardedMessageHandler(HeaderDelimitedMessageHandler inner, Lifecycle lifecycle) : IJsonRpcMessageHandler, IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    private readonly ConcurrentDictionary<RequestId, bool> _unanswered = [];

    /// <inheritdoc/>
    public bool CanRead => inner.CanRead;

    /// <inheritdoc/>
    public bool CanWrite => inner.CanWrite;

    /// <inheritdoc/>
    public IJsonRpcMessageFormatter Formatter => inner.Formatter;

    /// <inheritdoc/>
    public async ValueTask<JsonRpcMessage?> ReadAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var message = await inner.ReadAsync(cancellationToken);
            if (message is not JsonRpcRequest request)
            {
                return message ?? await EndAsync(cancellationToken);
            }

            var turn = lifecycle.Take(request.Method, request.IsResponseExpected);
            if (lifecycle.HasExited)
            {
                return await EndAsync(cancellationToken);
            }

            if (turn.Kind == TurnKind.HandOn)
            {
                if (request.IsResponseExpected)
                {
                    _unanswered[request.RequestId] = true;
                }

                return message;
            }

            if (turn.Kind != TurnKind.Drop)
            {
                await WriteAsync(AnswerTo(request, turn), cancellationToken);
            }
        }
    }

    /// <inheritdoc/>
    public async ValueTask WriteAsync(JsonRpcMessage jsonRpcMessage, CancellationToken cancellationToken)
    {
        await inner.WriteAsync(jsonRpcMessage, cancellationToken);
        if (jsonRpcMessage is IJsonRpcMessageWithId { RequestId: var id } and not JsonRpcRequest)
        {
            _unanswered.TryRemove(id, out _);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await inner.DisposeAsync();

    // Whoever asked and then left still gets the answer: a script may send all it has to say at once.
    private async Task<JsonRpcMessage?> EndAsync(CancellationToken cancellation)
    {
        for (var waited = TimeSpan.Zero; !_unanswered.IsEmpty && waited < Patience; waited += Pause)
        {
            await Task.Delay(Pause, cancellation);
        }

        return null;
    }

    private JsonRpcMessage AnswerTo(JsonRpcRequest request, Turn turn)
    {
        var factory = (IJsonRpcMessageFactory)Formatter;
        if (turn.Kind == TurnKind.Answer)
        {
            var result = factory.CreateResultMessage();
            result.RequestId = request.RequestId;
            return result;
        }

        var error = factory.CreateErrorMessage();
        error.RequestId = request.RequestId;
        error.Error = new JsonRpcError.ErrorDetail { Code = (JsonRpcErrorCode)turn.Code, Message = turn.Message };
        return error;
    }
}
