using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.LanguageServer.Settings;

/// <summary>What a language server is told by the command that starts it.</summary>
/// <param name="Catalog">The forms that reports can be written in.</param>
/// <param name="Language">The language of messages where the client names none.</param>
/// <param name="Reports">The full path of the folder of reports; null to find it from each file upwards.</param>
/// <param name="Version">The version of the program.</param>
public sealed record ServerOptions(FormCatalog Catalog, Language Language, string? Reports, string Version)
{
    /// <summary>The language that the command line asks for: it comes before the locale of the client; null where it asks for none.</summary>
    public Language? AskedLanguage { get; init; }

    /// <summary>Where the forms of every folder of reports lie; null for where each says itself.</summary>
    public TemplatesPlace? Templates { get; init; }

    /// <summary>The address of the project, which findings link to pages at; null where it has none.</summary>
    public string? ProjectAddress { get; init; }
}
