using ReportCompiler.LanguageServer.Outlines;
using ReportCompiler.LanguageServer.Protocol;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Schema.Templates.Syntax;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.LanguageServer.Features.Forms;

/// <summary>textDocument/definition in a form: from a path or the name of a type to where it is declared.</summary>
/// <param name="file">The form.</param>
internal sealed class FormDefinition(FormFile file)
{
    /// <summary>The places that a place leads to: of a cell, its row and its column.</summary>
    public IReadOnlyList<Location> At(int offset)
    {
        if (file.ReferenceAt(offset) is { } named)
        {
            return [At(named.Span)];
        }

        var uses = file.UsesAt(offset).ToList();
        if (uses.Count > 0)
        {
            return [.. uses.SelectMany(Named).Distinct().Select(part => At(part.Span))];
        }

        return file.Outline.At(offset) is { } node && offset >= node.ValueStart && FormFile.KeyOf(node) is { Names: NamesOf.Types }
            && file.Outline.Find("types")?.Children.Find(type => type.Key == OutlineLine.Unquote(node.Value)) is { } type
            ? [new Location(file.Document.Uri, file.Document.Map.RangeOf(type.Start, type.End))]
            : [];
    }

    private Location At(SourceSpan span) => new(file.Document.Uri, file.Document.RangeOf(span));

    // In a rule over columns a name is that of a row, and the column goes without saying.
    private IEnumerable<DeclaredPart> Named(NameUse use)
    {
        var parts = PartsOf(use).ToList();
        var ids = use.Name.Split('.');
        return parts.Exists(part => ids.Contains(part.Id)) ? parts.Where(part => ids.Contains(part.Id)) : parts;
    }

    private IEnumerable<DeclaredPart> PartsOf(NameUse use)
    {
        if (file.Current.Form is not { } form)
        {
            return [];
        }

        if (use.Cells.Count == 0)
        {
            var section = form.Sections.FirstOrDefault(section => section.Narrative is { } prose && prose.Index == use.Narrative);
            return section is null ? [] : Find(DeclaredPartKind.Section, section.Id, string.Empty);
        }

        var cells = use.Cells.Select(cell => form.Cells[cell]).ToList();
        var table = CellPath.Join(cells[0].Section.Id, cells[0].Block.Id);
        var row = Find(DeclaredPartKind.Row, table, Common(cells.Select(cell => cell.Row.Path)));
        var found = row.Concat(Find(DeclaredPartKind.Column, table, Common(cells.Select(cell => cell.Column.Path)))).ToList();
        return found.Count > 0 ? found : Find(DeclaredPartKind.Section, cells[0].Section.Id, string.Empty);
    }

    // Of a group, the heading over all of it.
    private static string Common(IEnumerable<string> paths)
    {
        var all = paths.Distinct(StringComparer.Ordinal).Select(path => path.Split('.')).ToList();
        var shared = all[0].TakeWhile((segment, place) => all.TrueForAll(path => place < path.Length && path[place] == segment));
        return string.Join('.', shared);
    }

    private IEnumerable<DeclaredPart> Find(DeclaredPartKind kind, string table, string path) =>
        file.Current.Parts.Where(part => part.Kind == kind && part.Table == table && part.Path == path).Take(1);
}
