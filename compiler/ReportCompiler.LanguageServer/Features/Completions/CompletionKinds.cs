namespace ReportCompiler.LanguageServer.Features.Completions;

/// <summary>Kinds of things to write, LSP 3.17 "CompletionItemKind".</summary>
internal static class CompletionKinds
{
    public const int Function = 3;
    public const int Field = 5;

    public const int Module = 9;

    public const int Property = 10;

    public const int Value = 12;

    public const int Reference = 18;
}
