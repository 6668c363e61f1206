using ReportCompiler.LanguageServer.Findings;
using ReportCompiler.LanguageServer.Outlines;
using ReportCompiler.LanguageServer.Protocol;
using ReportCompiler.LanguageServer.Settings;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Editing;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.LanguageServer.Features.Actions;

/// <summary>textDocument/codeAction: the changes that mend findings; those of figures are the same as <c>reportc fix</c> makes.</summary>
/// <param name="file">The file.</param>
/// <param name="settings">What the client wants.</param>
internal sealed class ActionFeature(OpenFile file, ClientSettings settings)
{
    private static readonly LocalizedText AddMissing =
        Words.Say("action-feature.add-missing", "Add everything that is missing, without values", "补上所有缺少的行（不填数值）");

    private static readonly LocalizedText MakeUnique =
        Words.Say("action-feature.make-unique", "Make every change that is the only one to mend a finding", "应用所有唯一可行的修改");

    private readonly FindingView _view = new(file.Document, file.View.ReportIn(file.Name), settings);

    /// <summary>The changes for a range.</summary>
    /// <param name="range">The range.</param>
    /// <param name="only">The kinds that are asked for; all where none is named.</param>
    public IReadOnlyList<CodeAction> In(Protocol.Range range, IReadOnlyList<string>? only)
    {
        var actions = new List<CodeAction>();
        if (CodeActionKinds.Wants(only, CodeActionKinds.QuickFix))
        {
            var start = file.Document.Map.OffsetOf(range.Start);
            var end = Math.Max(start, file.Document.Map.OffsetOf(range.End));
            actions.AddRange(file.View.FindingsOf(file.Name).Where(finding => Touches(finding, start, end)).SelectMany(QuickFixes));
        }

        if (CodeActionKinds.Wants(only, CodeActionKinds.FixAll) && FixAll() is { } all)
        {
            actions.Add(all);
        }

        return actions;
    }

    private bool Touches(Finding finding, int start, int end)
    {
        var from = file.Document.Lines.OffsetOf(finding.Span.Line, finding.Span.Column);
        return from <= end && start <= Math.Max(from, file.Document.Lines.OffsetOf(finding.Span.EndLine, finding.Span.EndColumn));
    }

    private IEnumerable<CodeAction> QuickFixes(Finding finding)
    {
        var unique = Repairs.UniqueOf(finding);
        foreach (var suggestion in Repairs.Of(finding))
        {
            if (ValueEditor.Resolve(file.Document.Text, Repairs.EditsOf(suggestion)) is { } replacements)
            {
                yield return Action(LocalizedText.Verbatim(Repair.Of(suggestion, settings.Language).Title), finding, replacements, suggestion == unique);
            }
        }

        foreach (var fix in finding.TextFixes)
        {
            var start = file.Document.Lines.OffsetOf(fix.Span.Line, fix.Span.Column);
            var end = file.Document.Lines.OffsetOf(fix.Span.EndLine, fix.Span.EndColumn);
            yield return Action(fix.Title, finding, [new TextEdit(start, end - start, fix.Text)], isPreferred: false);
        }

        if (finding.Definition == ShapeDiagnostics.UnknownKey && Rename(finding) is { } rename)
        {
            yield return rename;
        }

        if ((finding.Definition == ShapeDiagnostics.MissingRow || finding.Definition == ShapeDiagnostics.MissingSection)
            && new MissingRows(file).Add() is { Count: > 0 } missing)
        {
            yield return Action(AddMissing, finding, missing, isPreferred: false);
        }
    }

    // A misspelt key gets the name that it is nearest to.
    private CodeAction? Rename(Finding finding)
    {
        var start = file.Document.Lines.OffsetOf(finding.Span.Line, finding.Span.Column);
        if (file.Outline.All.FirstOrDefault(node => node.Start == start && node.Number < 0) is not { } node || NamesAround(node) is not { Count: > 0 } names
            || NearestName.Of(node.Key, names) is not { } nearest)
        {
            return null;
        }

        var name = OneLine(node.Key);
        var title = Words.Say("action-feature.rename", $"Rename '{name}' to '{nearest}'", $"将“{name}”改为“{nearest}”");
        return Action(
            title, finding, [new TextEdit(node.Start, node.End - node.Start, Workspace.DataFiles.YamlText.Of(nearest, isInBrackets: true))],
            isPreferred: true);
    }

    private List<string> NamesAround(OutlineNode node)
    {
        if (file.PlaceOf(node.Parent)?.Names is not { } names)
        {
            return [];
        }

        // What stands there already cannot be meant.
        var there = (node.Parent?.Children ?? file.Outline.Top).Select(sibling => names.Find(sibling.Key)).ToHashSet();
        return [.. names.Ids.Where(id => !there.Contains(id)).SelectMany(id => new[] { id, names.LabelOf(id) }).OfType<string>()];
    }

    private CodeAction? FixAll()
    {
        var edits = file.View.FindingsOf(file.Name).Select(Repairs.UniqueOf).OfType<Suggestion>().SelectMany(Repairs.EditsOf).Distinct().ToList();
        return edits.Count > 0 && ValueEditor.Resolve(file.Document.Text, edits) is { } replacements
            ? new CodeAction(MakeUnique.In(settings.Language), CodeActionKinds.FixAll, EditOf(replacements))
            : null;
    }

    private CodeAction Action(LocalizedText title, Finding finding, IEnumerable<TextEdit> replacements, bool isPreferred) =>
        new(title.In(settings.Language), CodeActionKinds.QuickFix, EditOf(replacements), [_view.Show(finding)], isPreferred ? true : null);

    private WorkspaceEdit EditOf(IEnumerable<TextEdit> replacements)
    {
        var edits = replacements.Select(
            replacement => new RangeEdit(file.Document.Map.RangeOf(replacement.Start, replacement.End), replacement.Text)).ToList();
        return settings.TakesDocumentChanges && file.Document.Version is { } version
            ? new WorkspaceEdit(DocumentChanges: [new TextDocumentEdit(new VersionedDocumentId(file.Document.Uri, version), edits)])
            : new WorkspaceEdit(new Dictionary<string, IReadOnlyList<RangeEdit>> { [file.Document.Uri] = edits });
    }

    private static string OneLine(string text) => string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character));
}
