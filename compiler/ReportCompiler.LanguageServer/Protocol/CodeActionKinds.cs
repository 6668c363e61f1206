namespace ReportCompiler.LanguageServer.Protocol;

/// <summary>Kinds of changes, LSP 3.17 "CodeActionKind".</summary>
internal static class CodeActionKinds
{
    public const string QuickFix = "quickfix";

    public const string FixAll = "source.fixAll";

    /// <summary>Whether changes of a kind are asked for: all are where no kind is named, and a kind means those below it.</summary>
    public static bool Wants(IReadOnlyList<string>? only, string kind) =>
        only is null or [] || only.Any(wanted => kind == wanted || kind.StartsWith(wanted + ".", StringComparison.Ordinal));
}
