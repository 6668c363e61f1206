using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Pages.Checking;

/// <summary>The kinds of findings that page templates add to those of the schema.</summary>
public static class PageDiagnosticCatalogue
{
    /// <summary>The kinds, ordered by id.</summary>
    public static IReadOnlyList<DiagnosticDefinition> All { get; } =
    [
        PageTemplateDiagnostics.NotParsed,
        PageTemplateDiagnostics.UnknownName,
        PageTemplateDiagnostics.UnknownMember,
        PageTemplateDiagnostics.NoMembers,
        PageTemplateDiagnostics.UnknownFunction,
        PageTemplateDiagnostics.WrongArgumentCount,
        PageTemplateDiagnostics.UnknownPartial,
        PageTemplateDiagnostics.MissingArgument,
        PageTemplateDiagnostics.UnusedArgument,
        PageTemplateDiagnostics.LoopIsOver,
        PageTemplateDiagnostics.NoList,
        PageTemplateDiagnostics.NotInEveryVersion,
        PageTemplateDiagnostics.ReportOfAnyForm,
        PageTemplateDiagnostics.ReadOnly,
    ];
}
