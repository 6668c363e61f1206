using ReportCompiler.LanguageServer.Outlines;
using ReportCompiler.Schema.DataLayout;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates;

namespace ReportCompiler.LanguageServer.Features.Forms.Renaming;

/// <summary>A part of a form that is given another id, as files name it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Table">How rules name the table or block that it stands in.</param>
/// <param name="Path">Its ids joined by dots, inside the block.</param>
/// <param name="Id">Its own id.</param>
internal sealed record FormTarget(DeclaredPartKind Kind, string Table, string Path, string Id)
{
    /// <summary>The part that is declared or named at an offset of a form; null where none is.</summary>
    public static FormTarget? At(FormFile file, int offset) =>
        (file.Current.Parts.FirstOrDefault(part => file.OffsetsOf(part.Span) is var (start, end) && start <= offset && offset <= end)
            ?? file.ReferenceAt(offset) ?? InPath(file, offset)) is { } found ? new FormTarget(found.Kind, found.Table, found.Path, found.Id) : null;

    /// <summary>Whether a part of another version of the form is the same.</summary>
    public bool Is(DeclaredPart part) => part.Kind == Kind && part.Table == Table && part.Path == Path;

    /// <summary>The place of its id in the path of a cell, from 0; -1 where the cell does not lie in it.</summary>
    /// <param name="form">The form, of a report or without one.</param>
    /// <param name="cell">The cell.</param>
    public int SegmentIn(Form form, FormCell cell)
    {
        if (Kind == DeclaredPartKind.Section)
        {
            return cell.Section.Id == Table ? 0 : -1;
        }

        if (CellPath.Join(cell.Section.Id, cell.Block.Id) != Table)
        {
            return -1;
        }

        var rows = Kind == DeclaredPartKind.Block ? 1 : Table.Split('.').Length;
        return Kind switch
        {
            DeclaredPartKind.Block => 1,
            DeclaredPartKind.Row => After(rows, Depth(Segments(cell.Row.Path), form)),
            _ => After(rows + Segments(cell.Row.Path).Length, Depth(Segments(cell.Column.Path), form)),
        };
    }

    /// <summary>Whether a key of a data file names it by its id.</summary>
    public bool IsNamedBy(OutlineNode node, DataPlace place) => node.Key == Id && place.Id == Id && place.Section is { } section && Kind switch
    {
        DeclaredPartKind.Section => place.Parent is { Parent: null } && section.Id == Id,
        DeclaredPartKind.Block => place.Parent is { Kind: PlaceKind.Blocks } && CellPath.Join(section.Id, place.Block?.Id) == Table,
        DeclaredPartKind.Row => place is { Node: not null, Heading: null } && IsIn(place)
            && Ids(place.Chain.Where(above => above is { Node: not null, Heading: null })) == Path,
        _ => place.Heading is not null && IsIn(place) && Ids(place.Chain.Where(above => above.Heading is not null)) == Path,
    };

    private static bool IsLine(DataPlace place) => place.Parent?.Kind == PlaceKind.Lines;

    private static string Ids(IEnumerable<DataPlace> places) =>
        string.Join('.', places.Where(place => !IsLine(place)).Select(place => place.IsComponent ? FormExtent.AnyComponent : place.Id));

    private static string[] Segments(string path) => path.Length == 0 ? [] : path.Split('.');

    private static int After(int start, int depth) => depth < 0 ? -1 : start + depth;

    private bool IsIn(DataPlace place) => CellPath.Join(place.Section!.Id, place.Block?.Id) == Table;

    // In the path of a cell of a report, components stand by their ids, and lines by their numbers.
    private int Depth(string[] segments, Form form)
    {
        var path = string.Empty;
        for (var place = 0; place < segments.Length; place++)
        {
            var isNumber = segments[place].All(char.IsAsciiDigit);
            path = isNumber ? path : CellPath.Join(
                path, form.Components.Any(component => component.Id == segments[place]) ? FormExtent.AnyComponent : segments[place]);
            if (!isNumber && path == Path)
            {
                return place;
            }
        }

        return -1;
    }

    // Of a path, the id that the cursor is at.
    private static DeclaredPart? InPath(FormFile file, int offset)
    {
        if (file.Current.Form is not { } form)
        {
            return null;
        }

        foreach (var use in file.UsesAt(offset).Where(use => use.Cells.Count > 0))
        {
            var at = file.OffsetsOf(use.Span).Start + use.Lead;
            foreach (var id in use.Name.Split('.'))
            {
                if (at <= offset && offset <= at + id.Length)
                {
                    var found = file.Current.Parts.Where(part => part.Id == id && use.Cells.All(cell =>
                        new FormTarget(part.Kind, part.Table, part.Path, part.Id).SegmentIn(form, form.Cells[cell]) >= 0)).ToList();
                    return found.Count == 1 ? found[0] : null;
                }

                at += id.Length + 1;
            }
        }

        return null;
    }
}
