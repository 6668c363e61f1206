using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ReportCompiler.Generator.Reporting;

/// <summary>
/// What the .editorconfig files of a project say of findings. The compiler asks them about source files alone, and of a place in any
/// other file it asks .globalconfig, so they are read here, as the compiler would.
/// </summary>
internal sealed class EditorConfigs
{
    private readonly AnalyzerConfigSet? _files;

    /// <summary>Reads the files.</summary>
    /// <param name="files">Their full paths and what they say, in any order.</param>
    public EditorConfigs(IEnumerable<(string Path, SourceText Text)> files)
    {
        var parsed = files.Select(file => AnalyzerConfig.Parse(file.Text, file.Path)).ToList();
        _files = parsed.Count == 0 ? null : AnalyzerConfigSet.Create(parsed);
    }

    /// <summary>How much a finding weighs. What is to be silent is hidden, not left out: .globalconfig has the last word.</summary>
    /// <param name="path">The full path of the file that the finding lies in.</param>
    /// <param name="id">The kind of the finding.</param>
    /// <param name="own">What it weighs where no file speaks of its kind.</param>
    public DiagnosticSeverity SeverityOf(string path, string id, DiagnosticSeverity own) =>
        _files is not null && _files.GetOptionsForSourcePath(path).TreeOptions.TryGetValue(id, out var said)
            ? said switch
            {
                ReportDiagnostic.Error => DiagnosticSeverity.Error,
                ReportDiagnostic.Warn => DiagnosticSeverity.Warning,
                ReportDiagnostic.Info => DiagnosticSeverity.Info,
                ReportDiagnostic.Hidden or ReportDiagnostic.Suppress => DiagnosticSeverity.Hidden,
                _ => own,
            }
            : own;
}
