using ReportCompiler.LanguageServer.Documents;
using ReportCompiler.LanguageServer.Protocol;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.LanguageServer.Settings;

/// <summary>What a client can do, and how it wants to be spoken to.</summary>
/// <param name="Language">The language of messages.</param>
/// <param name="Encoding">What positions count.</param>
internal sealed record ClientSettings(Language Language, PositionEncoding Encoding)
{
    /// <summary>Whether findings may say which version of a document they are of.</summary>
    public bool TakesVersions { get; init; }

    /// <summary>Whether findings may name further places.</summary>
    public bool TakesRelated { get; init; }

    /// <summary>The address that findings link to pages at; null where the project has none, or the client takes no links.</summary>
    public string? ProjectAddress { get; init; }

    /// <summary>Whether texts to insert may have places to fill in.</summary>
    public bool TakesSnippets { get; init; }

    /// <summary>Whether changes may say which version of a document they are of.</summary>
    public bool TakesDocumentChanges { get; init; }

    /// <summary>Whether the client can be asked to watch files.</summary>
    public bool WatchesFiles { get; init; }

    /// <summary>What the client says of itself.</summary>
    /// <param name="parameters">The request.</param>
    /// <param name="options">What the command that started the server says.</param>
    public static ClientSettings Of(InitializeParams parameters, ServerOptions options)
    {
        var capabilities = parameters.Capabilities;
        return new ClientSettings(
            Schema.Text.Language.Find(parameters.InitializationOptions?.Language) ?? options.AskedLanguage ?? Schema.Text.Language.Find(parameters.Locale)
                ?? options.Language,
            EncodingOf(capabilities?.General?.PositionEncodings ?? []))
        {
            TakesVersions = capabilities?.TextDocument?.PublishDiagnostics?.VersionSupport ?? false,
            TakesRelated = capabilities?.TextDocument?.PublishDiagnostics?.RelatedInformation ?? false,
            ProjectAddress = capabilities?.TextDocument?.PublishDiagnostics?.CodeDescriptionSupport == true ? options.ProjectAddress : null,
            TakesSnippets = capabilities?.TextDocument?.Completion?.CompletionItem?.SnippetSupport ?? false,
            TakesDocumentChanges = capabilities?.Workspace?.WorkspaceEdit?.DocumentChanges ?? false,
            WatchesFiles = capabilities?.Workspace?.DidChangeWatchedFiles?.DynamicRegistration ?? false,
        };
    }

    // The client names them in the order in which it likes them; what it does not name at all is UTF-16.
    private static PositionEncoding EncodingOf(IReadOnlyList<string> offered) =>
        offered.FirstOrDefault(name => name is "utf-8" or "utf-16") == "utf-8" ? PositionEncoding.Utf8 : PositionEncoding.Utf16;
}
