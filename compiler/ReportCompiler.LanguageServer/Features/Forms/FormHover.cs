using ReportCompiler.LanguageServer.Outlines;
using ReportCompiler.LanguageServer.Protocol;
using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Syntax;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.LanguageServer.Features.Forms;

/// <summary>textDocument/hover in a form: what the reference says of a key or a function, and what a name means.</summary>
/// <param name="file">The form.</param>
/// <param name="language">The language.</param>
internal sealed class FormHover(FormFile file, Language language)
{
    // Of a group of hundreds of cells the first say what it is.
    private const int MaxCells = 12;

    private static readonly LocalizedText Takes = Words.Say("form-hover.takes", "takes", "参数");

    /// <summary>What there is to say at an offset; null where there is nothing.</summary>
    public Hover? At(int offset)
    {
        if (file.Outline.At(offset) is not { } node)
        {
            return null;
        }

        var (text, start, end) = Key(node, offset) ?? Name(offset) ?? Function(node, offset) ?? Part(offset) ?? Type(node, offset) ?? default;
        return text is null ? null : new Hover(new MarkupContent("markdown", text), file.Document.Map.RangeOf(start, end));
    }

    private (string Text, int Start, int End)? Key(OutlineNode node, int offset) =>
        node.Number < 0 && offset <= node.End && FormFile.KeyOf(node) is { } key
            ? (Markdown.Code(key.Name) + "\n\n" + Markdown.Text(key.Meaning.In(language)), node.Start, node.End)
            : null;

    private (string Text, int Start, int End)? Name(int offset)
    {
        var uses = file.UsesAt(offset).Where(use => use.IsKnown).ToList();
        if (uses.Count == 0 || file.Current.Form is not { } form)
        {
            return null;
        }

        var cells = uses.SelectMany(use => use.Cells).Distinct().ToList();
        var lines = cells.Count > 0
            ? cells.Take(MaxCells).Select(cell => (cells.Count == 1 ? string.Empty : "- ") + Cell(form.Cells[cell], cells.Count == 1))
            : form.Sections.Where(section => section.Narrative?.Index == uses[0].Narrative).Select(section => "**" + Markdown.Text(section.Heading) + "**");
        var (start, end) = file.OffsetsOf(uses[0].Span);
        return (string.Join('\n', lines) + (cells.Count > MaxCells ? "\n- …" : string.Empty), start, end);
    }

    private static string Cell(FormCell cell, bool isAlone) => isAlone
        ? "**" + Markdown.Text(cell.Label.Length > 0 ? cell.Label : cell.Section.Heading) + "**\n\n" + Markdown.Text(cell.Place) + "\n\n"
            + Markdown.Code(cell.Path) + " · " + TypeOf(cell.Type)
        : Markdown.Text(cell.Label) + " · " + Markdown.Code(cell.Path) + " · " + TypeOf(cell.Type);

    private static string TypeOf(CellType type) => Markdown.Code(type.Name) + (type.Unit.Length > 0 ? " · " + Markdown.Text(type.Unit) : string.Empty);

    private (string Text, int Start, int End)? Function(OutlineNode node, int offset)
    {
        var text = file.Document.Text;
        var (start, end) = (offset, offset);
        while (start > 0 && char.IsAsciiLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        if (OwnerOf(node) is not { Names: NamesOf.Expressions } || FunctionTable.Find(text[start..end]) is not { } function
            || text.AsSpan(end).TrimStart(' ') is not ['(', ..])
        {
            return null;
        }

        var takes = Punctuation.Labelled(Takes, function.Takes).In(language);
        return (Markdown.Code(function.Signature) + "\n\n" + Markdown.Text(function.Meaning.In(language)) + "\n\n" + Markdown.Text(takes), start, end);
    }

    // An item of a list is said of the key above it.
    private static FormKey? OwnerOf(OutlineNode node) => FormFile.KeyOf(node is { Number: >= 0, Parent: { } list } ? list : node);

    private (string Text, int Start, int End)? Part(int offset)
    {
        if (file.ReferenceAt(offset) is not { } part || file.Outline.At(offset) is not { } node)
        {
            return null;
        }

        var path = CellPath.Join(part.Table, part.Path);
        return ("**" + Markdown.Text(part.Label) + "**\n\n" + Markdown.Code(path), node.ValueStart, Math.Max(node.ValueStart, node.BodyEnd));
    }

    private (string Text, int Start, int End)? Type(OutlineNode node, int offset)
    {
        if (offset < node.ValueStart || FormFile.KeyOf(node) is not { Names: NamesOf.Types }
            || file.Outline.Find("types")?.Children.Find(type => type.Key == OutlineLine.Unquote(node.Value)) is not { } type)
        {
            return null;
        }

        var said = type.Children.Where(child => child.Value.Length > 0).Select(child => Markdown.Code(child.Key) + " " + Markdown.Text(child.Value));
        return (string.Join("\n\n", said.Prepend(Markdown.Code(type.Key))), node.ValueStart, node.ValueStart + node.Value.Length);
    }
}
