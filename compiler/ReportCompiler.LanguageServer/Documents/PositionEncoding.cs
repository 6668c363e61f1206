namespace ReportCompiler.LanguageServer.Documents;

/// <summary>What positions count, LSP 3.17 "PositionEncodingKind".</summary>
internal enum PositionEncoding
{
    /// <summary>UTF-16 code units, which every client knows.</summary>
    Utf16,

    /// <summary>Bytes of UTF-8.</summary>
    Utf8,
}
