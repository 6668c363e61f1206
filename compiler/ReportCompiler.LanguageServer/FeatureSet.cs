using ReportCompiler.LanguageServer.Connection;
using ReportCompiler.LanguageServer.Features;
using ReportCompiler.LanguageServer.Features.Actions;
using ReportCompiler.LanguageServer.Features.Completions;
using ReportCompiler.LanguageServer.Features.Forms;
using ReportCompiler.LanguageServer.Features.Forms.Renaming;
using ReportCompiler.LanguageServer.Protocol;
using ReportCompiler.LanguageServer.Settings;
using StreamJsonRpc;

namespace ReportCompiler.LanguageServer;

/// <summary>The requests about open files.</summary>
/// <param name="find">An open file as it is now; null for one that is not open, or no data file.</param>
/// <param name="findForm">An open form as it is now; null for another file.</param>
/// <param name="rename">Renames something in a form.</param>
/// <param name="settings">What the client wants.</param>
/// <param name="definitions">Finds what names mean.</param>
internal sealed class FeatureSet(
    Func<string, CancellationToken, OpenFile?> find,
    Func<string, FormFile?> findForm,
    Func<FormFile, RenameParams, CancellationToken, WorkspaceEdit> rename,
    Func<ClientSettings> settings,
    Func<DefinitionFeature> definitions)
{
    private static readonly IReadOnlyList<Location> Nowhere = [];

    /// <summary>Has them handled.</summary>
    public void Register(Endpoint endpoint)
    {
        var json = LspJson.Default;
        RegisterRenaming(endpoint);
        endpoint.On(
            "textDocument/hover", json.PlaceParams, json.Hover,
            (asked, stop) => InForm(asked, (form, offset) => new FormHover(form, settings().Language).At(offset))
                ?? At(asked, (file, offset) => HoverFeature.At(file, offset, settings().Language), stop));
        endpoint.On(
            "textDocument/completion", json.PlaceParams, json.CompletionList,
            (asked, stop) =>
                InForm(asked, (form, offset) => new FormCompletion(form, new WrittenLine(form.Document, offset), settings().Language).At())
                ?? At(asked, (file, offset) => CompletionFeature.At(new CompletionPlace(file, offset, settings().TakesSnippets)), stop));
        endpoint.On(
            "textDocument/definition", json.PlaceParams, json.IReadOnlyListLocation,
            (asked, stop) => InForm(asked, (form, offset) => new FormDefinition(form).At(offset))
                ?? At(asked, (file, offset) => definitions().At(file, offset), stop) ?? Nowhere);
        endpoint.On(
            "textDocument/codeAction", json.CodeActionParams, json.IReadOnlyListCodeAction,
            (asked, stop) => Of(asked.TextDocument, file => new ActionFeature(file, settings()).In(asked.Range, asked.Context.Only), stop));
        endpoint.On(
            "textDocument/documentSymbol", json.DocumentParams, json.IReadOnlyListDocumentSymbol,
            (asked, stop) => findForm(asked.TextDocument.Uri) is { } form ? FormSymbols.Of(form) : Of(asked.TextDocument, OutlineFeatures.Symbols, stop));
        endpoint.On(
            "textDocument/formatting", json.DocumentParams, json.IReadOnlyListRangeEdit, (asked, stop) => Of(asked.TextDocument, FormattingFeature.Of, stop));
        endpoint.On(
            "textDocument/foldingRange", json.DocumentParams, json.IReadOnlyListFoldingRange,
            (asked, stop) => findForm(asked.TextDocument.Uri) is { } form
                ? OutlineFeatures.Foldings(form.Outline)
                : Of(asked.TextDocument, file => OutlineFeatures.Foldings(file.Outline), stop));
        endpoint.On(
            "textDocument/inlayHint", json.RangeParams, json.IReadOnlyListInlayHint,
            (asked, stop) => Of(asked.TextDocument, file => InlayHintFeature.In(file, asked.Range), stop));
    }

    private void RegisterRenaming(Endpoint endpoint) => endpoint.On(
        "textDocument/rename", LspJson.Default.RenameParams, LspJson.Default.WorkspaceEdit, (asked, stop) =>
        {
            try
            {
                return findForm(asked.TextDocument.Uri) is { } form ? rename(form, asked, stop) : null;
            }
            catch (Refusal refusal)
            {
                throw new LocalRpcException(refusal.Reason.In(settings().Language)) { ErrorCode = ErrorCodes.RequestFailed };
            }
        });

    private T? InForm<T>(PlaceParams asked, Func<FormFile, int, T?> answer)
        where T : class => findForm(asked.TextDocument.Uri) is { } form ? answer(form, form.Document.Map.OffsetOf(asked.Position)) : null;

    private T? At<T>(PlaceParams asked, Func<OpenFile, int, T?> answer, CancellationToken cancellation)
        where T : class => Of(asked.TextDocument, file => answer(file, file.Document.Map.OffsetOf(asked.Position)), cancellation);

    private T? Of<T>(DocumentId document, Func<OpenFile, T?> answer, CancellationToken cancellation)
        where T : class => find(document.Uri, cancellation) is { } file ? answer(file) : null;
}
