using ReportCompiler.LanguageServer.Documents;
using ReportCompiler.LanguageServer.Protocol;
using ReportCompiler.LanguageServer.Settings;

namespace ReportCompiler.LanguageServer;

/// <summary>What the server tells a client that it can do.</summary>
internal static class Capabilities
{
    private const int Incremental = 2;

    /// <summary>The capabilities, for a client.</summary>
    public static ServerCapabilities Of(ClientSettings settings) => new(
        settings.Encoding == PositionEncoding.Utf8 ? "utf-8" : "utf-16",
        new SyncOptions(OpenClose: true, Incremental, Save: true))
    {
        CompletionProvider = new CompletionOptions(["{", "[", " ", "."]),
        CodeActionProvider = new CodeActionOptions([CodeActionKinds.QuickFix, CodeActionKinds.FixAll]),
    };
}
