using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ReportCompiler.LanguageServer.Protocol;
using StreamJsonRpc;

namespace ReportCompiler.LanguageServer.Connection;

/// <summary>
/// One end of a connection. The library reads and writes messages and calls what is asked for; what messages hold goes through
/// <see cref="LspJson"/>, so that nothing needs reflection.
/// </summary>
internal sealed class Endpoint : IDisposable
{
    private readonly JsonRpc _rpc;

    public Endpoint(Stream input, Stream output, Lifecycle lifecycle)
    {
        _rpc = new JsonRpc(new GuardedMessageHandler(output, input, CreateFormatter(), lifecycle));
        Add(Lifecycle.Shutdown, (Answer)Rest);
        Add(Lifecycle.TooEarly, (Answer)RefuseEarly);
        Add(Lifecycle.TooLate, (Answer)RefuseLate);
    }

    private delegate JsonElement? Answer(JsonElement json = default);

    /// <summary>Is done when the connection has ended, for a reason or in good order.</summary>
    public Task Completion => _rpc.Completion;

    /// <summary>Has a method handled. Messages are handled one after the other, in the order in which they arrive.</summary>
    public void On<TParams, TResult>(
        string method, JsonTypeInfo<TParams> parameters, JsonTypeInfo<TResult> result, Func<TParams, CancellationToken, TResult?> handle)
        where TParams : notnull
        where TResult : class
    {
        Func<JsonElement, CancellationToken, JsonElement?> handler = (json, cancellation) => Guard(
            () => handle(Read(json, parameters), cancellation) is { } answer ? JsonSerializer.SerializeToElement(answer, result) : null);
        Add(method, handler);
    }

    /// <summary>Has a notification handled.</summary>
    public void On<TParams>(string method, JsonTypeInfo<TParams> parameters, Action<TParams> handle)
        where TParams : notnull
    {
        Func<JsonElement, CancellationToken, JsonElement?> handler = (json, _) => Guard(() =>
        {
            handle(Read(json, parameters));
            return null;
        });
        Add(method, handler);
    }

    /// <summary>Begins to read.</summary>
    public void Listen() => _rpc.StartListening();

    /// <summary>Tells the other end something.</summary>
    public Task TellAsync<T>(string method, T message, JsonTypeInfo<T> type) =>
        _rpc.NotifyWithParameterObjectAsync(method, Arguments(message, type), Types(message, type));

    /// <summary>Asks the other end for something; what it answers does not matter, nor whether it does.</summary>
    public async Task AskAsync<T>(string method, T message, JsonTypeInfo<T> type)
    {
        try
        {
            await _rpc.InvokeWithParameterObjectAsync<JsonElement?>(method, Arguments(message, type), Types(message, type), CancellationToken.None);
        }
        catch (Exception problem) when (problem is RemoteRpcException or OperationCanceledException or ObjectDisposedException)
        {
            // A client that says it can and cannot: it is no worse off.
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _rpc.Dispose();

    private void Add(string method, Delegate handler) => _rpc.AddLocalRpcMethod(
        handler.Method, handler.Target, new JsonRpcMethodAttribute(method) { UseSingleObjectParameterDeserialization = true });

    private static JsonElement? Rest(JsonElement json = default) => null;

    private static JsonElement? RefuseEarly(JsonElement json = default) =>
        throw new LocalRpcException("The first request must be 'initialize'.") { ErrorCode = ErrorCodes.ServerNotInitialized };

    private static JsonElement? RefuseLate(JsonElement json = default) =>
        throw new LocalRpcException("The server has been shut down, or 'initialize' was asked before.") { ErrorCode = ErrorCodes.InvalidRequest };

    private static T Read<T>(JsonElement json, JsonTypeInfo<T> type)
        where T : notnull
    {
        try
        {
            return json.Deserialize(type) ?? throw new JsonException();
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            throw new LocalRpcException("The parameters are not those of the method.") { ErrorCode = ErrorCodes.InvalidParams };
        }
    }

    // What goes wrong inside is no business of the client's but that it did: no stack goes over the wire.
    private static JsonElement? Guard(Func<JsonElement?> handle)
    {
        try
        {
            return handle();
        }
        catch (Exception problem) when (problem is not (LocalRpcException or OperationCanceledException))
        {
            throw new LocalRpcException("Internal error: " + problem.Message) { ErrorCode = ErrorCodes.InternalError };
        }
    }

    private static Dictionary<string, object?> Arguments<T>(T message, JsonTypeInfo<T> type) =>
        JsonSerializer.SerializeToElement(message, type).EnumerateObject()
            .ToDictionary(property => property.Name, property => (object?)property.Value, StringComparer.Ordinal);

    private static Dictionary<string, Type> Types<T>(T message, JsonTypeInfo<T> type) =>
        Arguments(message, type).Keys.ToDictionary(name => name, _ => typeof(JsonElement), StringComparer.Ordinal);

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Everything that is written or read is a JsonElement, which the context knows.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Everything that is written or read is a JsonElement, which the context knows.")]
    private static SystemTextJsonFormatter CreateFormatter() =>
        new() { JsonSerializerOptions = new JsonSerializerOptions { TypeInfoResolver = LspJson.Default } };
}
