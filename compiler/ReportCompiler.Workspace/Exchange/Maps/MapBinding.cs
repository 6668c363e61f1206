using ReportCompiler.Schema.DataLayout;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.Exchange.Maps;

/// <summary>Holds a map to its form: every name must be there, and every cell of a section be mapped once.</summary>
internal sealed class MapBinding
{
    private readonly MapContext _context;
    private readonly ExchangeMap _map;
    private readonly Form _form;

    private MapBinding(ExchangeMap map, MapContext context)
    {
        _map = map;
        _context = context;

        // One component and one line of each list stand for all.
        _form = map.Engine.Form.For(new ReportShape(new(new Component(FormExtent.AnyComponent, string.Empty))));
    }

    /// <summary>Checks a map.</summary>
    public static void Check(ExchangeMap map, MapContext context)
    {
        var binding = new MapBinding(map, context);
        binding.CheckTypes();
        binding.CheckHead();
        foreach (var section in map.Sections)
        {
            binding.Check(section);
        }
    }

    private void CheckTypes()
    {
        var types = _form.Types.Select(type => type.Name).ToList();
        foreach (var name in _map.Values.Keys.Where(name => !types.Contains(name)))
        {
            _context.Report(MapDiagnostics.UnknownName, SourceSpan.FileStart, MapWords.TypeName, name, MapContext.DidYouMean(name, types));
        }
    }

    private void CheckHead()
    {
        var needsOrganizations = _map.Head.Any(item => item.Content == HeadContent.Organizations);
        var needsReferences = needsOrganizations || _map.Sections.Any(section => section.Association is not null);
        foreach (var (isMissing, key) in new[] { (needsOrganizations && _map.Organizations is null, "organizations"),
            (needsReferences && _map.References is null, "references") })
        {
            if (isMissing)
            {
                _context.Report(MapDiagnostics.MissingProperty, SourceSpan.FileStart, MapWords.Map, key);
            }
        }
    }

    private void Check(MapSection mapped)
    {
        if (_form.Sections.FirstOrDefault(section => section.Id == mapped.Section) is not { IsFilledIn: true } section)
        {
            var ids = _form.Sections.Where(section => section.IsFilledIn).Select(section => section.Id);
            _context.Report(MapDiagnostics.UnknownName, mapped.Span, MapWords.SectionName, mapped.Section, MapContext.DidYouMean(mapped.Section, ids));
            return;
        }

        var place = PlaceTree.Of(_form)[section.Id]!;
        var isRepeated = place.Blocks.Any(block => block.IsRepeated);
        if (isRepeated && mapped.Association is null)
        {
            _context.Report(MapDiagnostics.MissingProperty, mapped.Span, MapWords.Section, "association");
            return;
        }

        var cells = place.Blocks.SelectMany(block => block.Cells).Select(index => _form.Cells[index]);
        var expected = cells.Where(cell => !cell.Row.IsOverall && cell.Path.Length > 0).Select(cell => cell.Path).ToHashSet(StringComparer.Ordinal);
        var mapping = PathsOf(mapped, isRepeated).ToList();
        var known = expected.ToList();
        foreach (var (path, span) in mapping)
        {
            if (expected.Remove(path))
            {
                continue;
            }

            var isTwice = known.Contains(path);
            object[] operands = isTwice ? [path, MapWords.Twice] : [MapWords.CellName, path, MapContext.DidYouMean(path, known)];
            _context.Report(isTwice ? MapDiagnostics.NotMappedOnce : MapDiagnostics.UnknownName, span, operands);
        }

        foreach (var path in known.Where(expected.Contains))
        {
            _context.Report(MapDiagnostics.NotMappedOnce, mapped.Span, path, MapWords.Nowhere);
        }
    }

    private IEnumerable<(string Path, SourceSpan Span)> PathsOf(MapSection section, bool isRepeated)
    {
        var row = CellPath.Join(section.Section, section.Lines, section.Lines is null ? null : "1");
        var component = isRepeated ? CellPath.Join(row, FormExtent.AnyComponent) : row;
        var own = PathsOf(section.Items, section.Lines is null ? component : row);
        var associated = section.AssociationItems.SelectMany(item => item.Overall is null
            ? PathsOf([item], component)
            : PathsOf([item], component).Append((CellPath.Join(row, item.Overall), item.Span)));
        return own.Concat(associated);
    }

    private IEnumerable<(string Path, SourceSpan Span)> PathsOf(IReadOnlyList<MapItem> items, string row) => items.SelectMany(item => PathsOf(item, row));

    private IEnumerable<(string Path, SourceSpan Span)> PathsOf(MapItem item, string row)
    {
        switch (item)
        {
            case CellItem cell:
                CheckSection(cell);
                return [(CellPath.Join(row, cell.Column), cell.Span)];
            case GroupItem group:
                return PathsOf(group.Items, row);
            case CodedItem coded:
                return coded.Codes.Select(pair => (CellPath.Join(row, pair.Column), coded.Span));
            case LinesItem lines:
                return PathsOf(lines.Items, CellPath.Join(row, lines.List, "1"));
            case RankedItem ranked:
                return ranked.Rows.SelectMany(inner => ranked.Columns.Select(column => (CellPath.Join(row, inner.Row, column), ranked.Span)));
            default:
                return [];
        }
    }

    private void CheckSection(CellItem cell)
    {
        if (cell.AppliesWith is { } id && !_form.Sections.Any(section => section.Id == id))
        {
            var ids = _form.Sections.Where(section => section.Table is not null).Select(section => section.Id);
            _context.Report(MapDiagnostics.UnknownName, cell.Span, MapWords.SectionName, id, MapContext.DidYouMean(id, ids));
        }
    }
}
