using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ReportCompiler.Pages.Checking;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Generator.Reporting;

/// <summary>The catalogue of diagnostics as the compiler wants it.</summary>
internal static class Descriptors
{
    private static readonly ImmutableArray<DiagnosticDefinition> Definitions =
        DiagnosticCatalogue.All.Concat(PageDiagnosticCatalogue.All).OrderBy(definition => definition.Id, StringComparer.Ordinal).ToImmutableArray();

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById =
        Definitions.ToImmutableDictionary(definition => definition.Id, Create, StringComparer.Ordinal);

    /// <summary>Every kind of finding, ordered by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        Definitions.Select(definition => ById[definition.Id]).ToImmutableArray();

    /// <summary>The descriptor of a kind of finding.</summary>
    public static DiagnosticDescriptor Of(string id) => ById[id];

    /// <summary>A severity in the compiler's words.</summary>
    public static DiagnosticSeverity SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    private static DiagnosticDescriptor Create(DiagnosticDefinition definition) => new(
        definition.Id,
        definition.Title.In(Language.English),
        "{0}",
        CategoryOf(definition.Id),
        SeverityOf(definition.Severity),
        isEnabledByDefault: true,
        helpLinkUri: definition.HelpLink);

    private static string CategoryOf(string id) => id[2] switch
    {
        '1' => "ReportCompiler.Template",
        '2' => "ReportCompiler.Data",
        '4' => "ReportCompiler.Page",
        _ => "ReportCompiler.Consistency",
    };
}
