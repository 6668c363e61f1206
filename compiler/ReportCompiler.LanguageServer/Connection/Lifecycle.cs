namespace ReportCompiler.LanguageServer.Connection;

/// <summary>The life of a connection, LSP 3.17 "Server lifecycle": what may be asked when, and how the process ends.</summary>
internal sealed class Lifecycle
{
    /// <summary>The method that answers what comes before <c>initialize</c>.</summary>
    public const string TooEarly = "reportc/tooEarly";

    /// <summary>The method that answers what comes after <c>shutdown</c>, and a second <c>initialize</c>.</summary>
    public const string TooLate = "reportc/tooLate";

    /// <summary>The last request.</summary>
    public const string Shutdown = "shutdown";

    private const string Initialize = "initialize";

    private bool _isInitialized;
    private bool _isShutDown;

    /// <summary>Whether the client said that the process should end.</summary>
    public bool HasExited { get; private set; }

    /// <summary>What the process ends with: 0 where the client shut the server down first, else 1.</summary>
    public int ExitCode => _isShutDown ? 0 : 1;

    /// <summary>Takes note of a message, in the order in which messages arrive.</summary>
    /// <param name="method">Its method.</param>
    /// <param name="isRequest">Whether an answer is expected.</param>
    /// <returns>The method that handles it.</returns>
    public string? Take(string? method, bool isRequest)
    {
        if (method == "exit" && !isRequest)
        {
            HasExited = true;
            return method;
        }

        if (!_isInitialized && method != Initialize)
        {
            return TooEarly;
        }

        if (_isShutDown || (_isInitialized && method == Initialize))
        {
            return TooLate;
        }

        _isInitialized = true;
        _isShutDown = isRequest && method == Shutdown;
        return method;
    }
}
