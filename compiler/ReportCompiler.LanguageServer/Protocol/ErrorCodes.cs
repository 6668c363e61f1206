namespace ReportCompiler.LanguageServer.Protocol;

/// <summary>The errors that a request can be answered with, LSP 3.17 "ErrorCodes".</summary>
internal static class ErrorCodes
{
    public const int InvalidRequest = -32600;

    public const int InvalidParams = -32602;

    public const int RequestFailed = -32803;
    public const int InternalError = -32603;

    public const int ServerNotInitialized = -32002;
}
