namespace ReportCompiler.LanguageServer.Protocol;

/// <summary>What textDocument/publishDiagnostics says.</summary>
internal sealed record PublishParams(string Uri, IReadOnlyList<Diagnostic> Diagnostics, int? Version = null);

/// <summary>A finding as an editor shows it, LSP 3.17 "Diagnostic"; severity 1 is an error, 2 a warning, 3 information.</summary>
internal sealed record Diagnostic(
    Range Range,
    string Message,
    int? Severity = null,
    string? Code = null,
    string? Source = null,
    IReadOnlyList<RelatedInformation>? RelatedInformation = null,
    CodeDescription? CodeDescription = null);

/// <summary>Where more is said of a kind of finding, LSP 3.17 "CodeDescription".</summary>
internal sealed record CodeDescription(string Href);

/// <summary>A place that has to do with a finding, LSP 3.17 "DiagnosticRelatedInformation".</summary>
internal sealed record RelatedInformation(Location Location, string Message);
