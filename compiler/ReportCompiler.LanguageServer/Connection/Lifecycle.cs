using ReportCompiler.LanguageServer.Protocol;

namespace ReportCompiler.LanguageServer.Connection;

/// <summary>The life of a connection, LSP 3.17 "Server lifecycle": what may be asked when, and how the process ends.</summary>
internal sealed class Lifecycle
{
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
    /// <returns>What becomes of it.</returns>
    public Turn Take(string? method, bool isRequest)
    {
        if (method == "exit" && !isRequest)
        {
            HasExited = true;
            return Turn.Drop;
        }

        if (!_isInitialized && method != Initialize)
        {
            return isRequest ? Turn.Refuse(ErrorCodes.ServerNotInitialized, "The first request must be 'initialize'.") : Turn.Drop;
        }

        if (_isShutDown)
        {
            return isRequest ? Turn.Refuse(ErrorCodes.InvalidRequest, "The server has been shut down.") : Turn.Drop;
        }

        if (method == Initialize && _isInitialized)
        {
            return isRequest ? Turn.Refuse(ErrorCodes.InvalidRequest, "'initialize' can be asked once.") : Turn.Drop;
        }

        _isInitialized = true;
        _isShutDown = isRequest && method == "shutdown";
        return _isShutDown ? Turn.Answer : Turn.HandOn;
    }
}
