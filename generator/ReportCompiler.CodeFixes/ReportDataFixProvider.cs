using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Editing;

namespace ReportCompiler.CodeFixes;

/// <summary>
/// Offers, in the data file of a report, the change that the rules point at; where they leave a few, each of them; and the
/// plain form of a number, quotes around a text that would be cut, and the like. The analyzer has worked them out and hands them over with its diagnostic.
/// </summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(ReportDataFixProvider),
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [".yaml"])]
[Shared]
public sealed class ReportDataFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        DiagnosticCatalogue.All.Select(definition => definition.Id).ToImmutableArray();

    /// <summary>None: a change may mend several findings, so each is looked at after the one before it.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.TextDocument;
        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var repair in RepairProperties.Read(diagnostic.Properties))
            {
                if (ChangesOf(repair, text) is { } changes)
                {
                    context.RegisterCodeFix(Action(repair.Title, document, text.WithChanges(changes)), diagnostic);
                }
            }

            foreach (var repair in RepairProperties.ReadTexts(diagnostic.Properties))
            {
                if (ChangeOf(repair, text) is { } change)
                {
                    context.RegisterCodeFix(Action(repair.Title, document, text.WithChanges(change)), diagnostic);
                }
            }
        }
    }

    private static IEnumerable<TextChange>? ChangesOf(Repair repair, SourceText text)
    {
        var edits = repair.Changes.Select(change => new ValueEdit(change.Span, change.To));
        return ValueEditor.Resolve(text.ToString(), edits)?
            .Select(replacement => new TextChange(new TextSpan(replacement.Start, replacement.Length), replacement.Text));
    }

    private static TextChange? ChangeOf(TextRepair repair, SourceText text) => new LineIndex(text.ToString()).Find(repair.Span) is (var start, var end, _, _)
        ? new TextChange(TextSpan.FromBounds(start, end), repair.Text)
        : null;

    private static CodeAction Action(string title, TextDocument document, SourceText mended) => CodeAction.Create(
        title,
        _ => Task.FromResult(document.Project.Solution.WithAdditionalDocumentText(document.Id, mended)),
        equivalenceKey: title);
}
