using System.Collections.Concurrent;
using System.Text.Json;
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

    // A client that sends so much that is none has lost its way, or the stream is at its end.
    private const int MostInARow = 100;

    private readonly ConcurrentDictionary<RequestId, bool> _unanswered = [];
    private readonly Lifecycle _lifecycle;

    public GuardedMessageHandler(Stream output, Stream input, SystemTextJsonFormatter formatter, Lifecycle lifecycle)
        : base(output, input, formatter) => _lifecycle = lifecycle;

    /// <inheritdoc/>
    protected override async ValueTask<JsonRpcMessage?> ReadCoreAsync(CancellationToken cancellationToken)
    {
        var message = await ReadSoundAsync(cancellationToken);
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

    private static bool IsAboutContent(Exception problem) =>
        problem is JsonException or InvalidOperationException or NotSupportedException or ArgumentException or FormatException or KeyNotFoundException;

    // What is no message is answered as such, and the next one is read: its length was told, so it is known where that begins.
    private async ValueTask<JsonRpcMessage?> ReadSoundAsync(CancellationToken cancellationToken)
    {
        for (var failures = 0; ; failures++)
        {
            try
            {
                return await base.ReadCoreAsync(cancellationToken);
            }
            catch (Exception problem) when (failures < MostInARow && IsAboutContent(problem))
            {
                var detail = new JsonRpcError.ErrorDetail { Code = JsonRpcErrorCode.ParseError, Message = "This is no JSON, or no request." };
                await WriteAsync(new JsonRpcError { RequestId = RequestId.Null, Error = detail }, cancellationToken);
            }
        }
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
