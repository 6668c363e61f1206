using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Editing;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Generator.Analysis;

/// <summary>Presents findings as diagnostics of the compiler, for the IDE and the build alike.</summary>
/// <param name="language">The language of messages.</param>
/// <param name="report">Takes each diagnostic.</param>
internal sealed class FileReporter(Language language, Action<Diagnostic> report)
{
    /// <summary>Reports the findings of a file.</summary>
    /// <param name="path">The file as the compiler names it.</param>
    /// <param name="text">Its text.</param>
    /// <param name="findings">The findings.</param>
    public void Report(string path, SourceText text, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            report(Diagnostic.Create(
                Descriptors.Of(finding),
                FilePlace.Of(path, text, finding.Span),
                Descriptors.SeverityOf(finding.Severity),
                additionalLocations: null,
                Details(finding),
                finding.Message(language)));
        }
    }

    private ImmutableDictionary<string, string?> Details(Finding finding) => ImmutableDictionary<string, string?>.Empty
        .Add(nameof(Finding.Rule), finding.Rule)
        .Add(nameof(Finding.Cell), finding.Cell)
        .Add(nameof(Finding.Expected), finding.Expected)
        .Add(nameof(Finding.Actual), finding.Actual)
        .AddRange(RepairProperties.Write(Repairs.Of(finding).Select(suggestion => Repair.Of(suggestion, language))));
}
