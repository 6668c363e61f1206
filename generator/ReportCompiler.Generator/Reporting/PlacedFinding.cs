using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Editing;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Generator.Reporting;

/// <summary>A finding as it will be presented: in words, and at a place that lies in its file. Equal to another that reads the same.</summary>
/// <param name="Id">The kind of the finding.</param>
/// <param name="Severity">Its weight.</param>
/// <param name="Message">The sentence that says what is wrong.</param>
/// <param name="Path">The file as the compiler names it.</param>
/// <param name="Span">The place in the file.</param>
/// <param name="Lines">The same in lines and columns.</param>
/// <param name="Rule">The id of the rule that was broken, if a rule was.</param>
/// <param name="Cell">The path of the cell that the finding is about, if it is about one.</param>
/// <param name="Expected">What should stand there, if that is known.</param>
/// <param name="Actual">What stands there.</param>
/// <param name="Repairs">The changes that would mend it, for an editor to offer.</param>
/// <param name="TextRepairs">The changes of text that would mend it.</param>
internal sealed record PlacedFinding(
    string Id,
    Severity Severity,
    string Message,
    string Path,
    TextSpan Span,
    LinePositionSpan Lines,
    string? Rule,
    string? Cell,
    string? Expected,
    string? Actual,
    EquatableArray<Repair> Repairs,
    EquatableArray<TextRepair> TextRepairs)
{
    /// <summary>Puts a finding into words and in its place.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="path">The file as the compiler names it.</param>
    /// <param name="text">Its text.</param>
    /// <param name="language">The language of messages.</param>
    public static PlacedFinding Of(Finding finding, string path, SourceText text, Language language)
    {
        var span = FilePlace.Of(text, finding.Span);
        return new PlacedFinding(
            finding.Definition.Id,
            finding.Severity,
            finding.Message(language),
            path,
            span,
            text.Lines.GetLinePositionSpan(span),
            finding.Rule,
            finding.Cell,
            finding.Expected,
            finding.Actual,
            new(Schema.Editing.Repairs.Of(finding).Select(suggestion => Repair.Of(suggestion, language))),
            new(finding.TextFixes.Select(fix => new TextRepair(fix.Title.In(language), fix.Span, fix.Text))));
    }

    /// <summary>The finding as a diagnostic of the compiler. Its own severity counts, unless the project sets another for its kind.</summary>
    /// <param name="configs">What the project sets in .editorconfig; the compiler itself sees to .globalconfig.</param>
    public Diagnostic ToDiagnostic(EditorConfigs configs) => Diagnostic.Create(
        Descriptors.Of(Id),
        Location.Create(Path, Span, Lines),
        configs.SeverityOf(Path, Id, Descriptors.SeverityOf(Severity)),
        additionalLocations: null,
        ImmutableDictionary<string, string?>.Empty
            .Add(nameof(Rule), Rule)
            .Add(nameof(Cell), Cell)
            .Add(nameof(Expected), Expected)
            .Add(nameof(Actual), Actual)
            .AddRange(RepairProperties.Write(Repairs))
            .AddRange(RepairProperties.Write(TextRepairs)),
        Message);
}
