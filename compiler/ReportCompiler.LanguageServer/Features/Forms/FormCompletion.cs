using ReportCompiler.LanguageServer.Features.Completions;
using ReportCompiler.LanguageServer.Outlines;
using ReportCompiler.LanguageServer.Protocol;
using ReportCompiler.Schema.Templates.Syntax;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.LanguageServer.Features.Forms;

/// <summary>textDocument/completion in a form: keys by the level that they stand at, and what may stand behind them. Works by indentation.</summary>
/// <param name="file">The form.</param>
/// <param name="place">The place that something is being written at.</param>
/// <param name="language">The language.</param>
internal sealed class FormCompletion(FormFile file, WrittenLine place, Language language)
{
    private static readonly CompletionList Nothing = new(false, []);

    /// <summary>What can be written at the place.</summary>
    public CompletionList At()
    {
        if (file.Outline.ProseAt(place.Line) is { } prose)
        {
            return FormFile.KeyOf(prose)?.Names == NamesOf.Expressions ? Values(prose.Parent, prose.Key, place.Offset) : Nothing;
        }

        if (OutlineLine.WithoutComment(place.Before).Length < place.Before.TrimEnd().Length)
        {
            return Nothing;
        }

        var column = place.KeyColumn;
        var parent = file.Outline.Above(place.Line, column);
        if (OutlineLine.KeyAt(place.Before, column) is var (key, _, value))
        {
            return place.Before.AsSpan(value) is ['{', ..]
                ? InBraces((parent?.Children ?? file.Outline.Top).LastOrDefault(node => node.Key == key && node.Line == place.Line), value)
                : Values(parent, key, place.LineStart + StartOfItem(value));
        }

        return place.Before.AsSpan(column) is ['{', ..] ? InBraces(parent, column)
            : parent is { Number: >= 0, Parent: { } list } && FormFile.LevelIn(list) is null ? Values(list.Parent, list.Key, place.LineStart + column)
            : Keys(parent, place.LineStart + column);
    }

    // Where a value is a list in brackets, the item that is being written.
    private int StartOfItem(int value)
    {
        var start = place.Before.AsSpan(value) is ['[', ..] ? Math.Max(place.Before.LastIndexOf('['), place.Before.LastIndexOf(',')) + 1 : value;
        return start + OutlineLine.IndentOf(place.Before.AsSpan(start));
    }

    private CompletionList InBraces(OutlineNode? owner, int brace)
    {
        var (begun, depth) = (brace + 1, 0);
        var quote = '\0';
        for (var index = brace; index < place.Before.Length; index++)
        {
            var letter = place.Before[index];
            quote = quote == '\0' ? letter is '"' or '\'' ? letter : '\0' : letter == quote ? '\0' : quote;
            depth += quote != '\0' ? 0 : letter switch { '{' or '[' => 1, '}' or ']' => -1, _ => 0 };
            begun = quote == '\0' && depth == 1 && letter is '{' or ',' ? index + 1 : begun;
        }

        begun += OutlineLine.IndentOf(place.Before.AsSpan(begun));
        return owner is null || depth == 0 ? Nothing
            : OutlineLine.KeyAt(place.Before, begun) is var (key, _, value) ? Values(owner, key, place.LineStart + StartOfItem(value))
            : Keys(owner, place.LineStart + begun);
    }

    private CompletionList Keys(OutlineNode? parent, int start)
    {
        if (FormFile.LevelIn(parent) is not { } level || (parent is { Number: < 0 } && IsListOf(parent)))
        {
            return Nothing;
        }

        var there = (parent?.Children ?? file.Outline.Top).Where(node => node.Start != start).Select(node => node.Key).ToHashSet(StringComparer.Ordinal);
        var hasColon = place.After.TrimStart() is [':', ..];
        return new CompletionList(false, [.. FormKeys.Of(level).Where(key => !there.Contains(key.Name)).Select((key, order) => place.Item(
            key.Name,
            key.Opens is null ? CompletionKinds.Property : CompletionKinds.Module,
            key.Meaning.In(language),
            start,
            key.Name + (hasColon ? string.Empty : key.Opens is null ? ": " : ":"),
            order))]);
    }

    // The keys of a row stand in an item of the list of rows, not beside the items.
    private static bool IsListOf(OutlineNode parent) =>
        FormFile.KeyOf(parent)?.Opens is not (null or FormLevel.Table or FormLevel.ClaimWords or FormLevel.Type);

    private CompletionList Values(OutlineNode? owner, string key, int start)
    {
        if (FormFile.LevelIn(owner) is not { } level || FormKeys.Find(level, key) is not { } known)
        {
            return Nothing;
        }

        var values = new FormValues(file, owner, language);
        var (items, from, isIncomplete) = known.Names == NamesOf.Expressions ? values.InExpression(place, key == "formula") : (values.Of(known), start, false);
        return new CompletionList(
            isIncomplete,
            [.. items.Select((item, order) => place.Item(item.Text, item.Kind, item.Detail, Math.Min(from, place.Offset), item.Text, order))]);
    }
}
