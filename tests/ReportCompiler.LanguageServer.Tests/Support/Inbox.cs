using System.Text.Json;

namespace ReportCompiler.LanguageServer.Tests.Support;

/// <summary>Messages as they come in, and a way to wait for one.</summary>
internal sealed class Inbox
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Lock _lock = new();
    private readonly List<JsonElement> _messages = [];
    private TaskCompletionSource _news = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Add(JsonElement message)
    {
        lock (_lock)
        {
            _messages.Add(message);
            _news.SetResult();
            _news = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    /// <summary>How many messages have come in.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _messages.Count;
            }
        }
    }

    /// <summary>The last message that fits, as soon as there is one.</summary>
    public Task<JsonElement> WaitAsync(Predicate<JsonElement> fits) => WaitForLastAsync(fits, _ => true);

    /// <summary>The last message of a kind, as soon as it is as it should be.</summary>
    public async Task<JsonElement> WaitForLastAsync(Predicate<JsonElement> isMeant, Predicate<JsonElement> fits)
    {
        while (true)
        {
            Task news;
            lock (_lock)
            {
                var index = _messages.FindLastIndex(isMeant);
                if (index >= 0 && fits(_messages[index]))
                {
                    return _messages[index];
                }

                news = _news.Task;
            }

            await news.WaitAsync(Patience);
        }
    }

    /// <summary>The last message that fits; null where none has come in.</summary>
    public JsonElement? Last(Predicate<JsonElement> fits)
    {
        lock (_lock)
        {
            var index = _messages.FindLastIndex(fits);
            return index < 0 ? null : _messages[index];
        }
    }
}
