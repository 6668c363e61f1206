using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Syntax;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Templates;

/// <summary>Finds where the parts of a template are declared, and where they are named outside of expressions.</summary>
internal sealed class PartFinder
{
    private const string Of = " of ";

    private readonly List<DeclaredPart> _parts = [];
    private readonly List<PartReference> _references = [];

    /// <summary>Looks through a template; null where it cannot be read.</summary>
    public PartFinder(TemplateSyntax? syntax)
    {
        foreach (var section in syntax?.Sections ?? [])
        {
            Add(new DeclaredPart(DeclaredPartKind.Section, section.Id, string.Empty, section.Id, section.Heading, section.IdSpan));
            foreach (var block in section.Blocks)
            {
                AddBlock(block, CellPath.Join(section.Id, block.Id));
            }
        }

        // Rules that were written out for parameters come from one text.
        foreach (var each in syntax?.Rules.SelectMany(rule => rule.Each).Distinct() ?? [])
        {
            AddScope(each);
        }
    }

    /// <summary>The parts.</summary>
    public IReadOnlyList<DeclaredPart> Parts => _parts;

    /// <summary>The names outside of expressions.</summary>
    public IReadOnlyList<PartReference> References => _references;

    private int Add(DeclaredPart part)
    {
        _parts.Add(part);
        return _parts.Count - 1;
    }

    private void AddBlock(BlockSyntax block, string table)
    {
        if (block.Id is { } id)
        {
            Add(new DeclaredPart(DeclaredPartKind.Block, table, string.Empty, id, block.Title ?? string.Empty, block.IdSpan));
        }

        AddAxis(block.Columns, DeclaredPartKind.Column, table, string.Empty);
        AddAxis(block.Rows, DeclaredPartKind.Row, table, string.Empty);
    }

    private void AddAxis(IReadOnlyList<AxisSyntax> headings, DeclaredPartKind kind, string table, string above)
    {
        foreach (var heading in headings)
        {
            var path = CellPath.Join(above, heading.Id);
            if (heading.IdSpan.IsKnown)
            {
                Add(new DeclaredPart(kind, table, path, heading.Id!, heading.Label, heading.IdSpan));
            }

            AddAxis(heading.Children, kind, table, path);
        }

        // Behind the declarations, so that all that can be named is known.
        foreach (var heading in headings)
        {
            AddNamed(heading.Sum is YamlSequence list ? list.Items : heading.Sum is null ? [] : [heading.Sum], kind, table, above);
            AddNamed(heading.Columns ?? [], DeclaredPartKind.Column, table, string.Empty);
        }
    }

    private void AddNamed(IEnumerable<YamlNode> names, DeclaredPartKind kind, string table, string above)
    {
        foreach (var name in names.OfType<YamlScalar>())
        {
            var segments = name.Value.Split('.');
            var parts = segments.Select((_, place) => Find(kind, table, CellPath.Join([above, .. segments.Take(place + 1)])));
            _references.Add(new PartReference(name.Span, name.Value, 0, new(parts)));
        }
    }

    private void AddScope(YamlScalar each)
    {
        if (each.Value.IndexOf(Of, StringComparison.Ordinal) is not (>= 0 and var of))
        {
            return;
        }

        var start = of + Of.Length;
        var segments = each.Value.Substring(start).Split('.');
        var hasBlock = segments.Length > 1 && Find(DeclaredPartKind.Block, CellPath.Join(segments[0], segments[1]), string.Empty) >= 0;
        var table = hasBlock ? CellPath.Join(segments[0], segments[1]) : segments[0];
        var parts = segments.Select((_, place) => place == 0 ? Find(DeclaredPartKind.Section, segments[0], string.Empty)
            : place == 1 && hasBlock ? Find(DeclaredPartKind.Block, table, string.Empty)
            : Find(DeclaredPartKind.Row, table, CellPath.Join([.. segments.Take(place + 1).Skip(hasBlock ? 2 : 1)])));
        _references.Add(new PartReference(each.Span, each.Value, start, new(parts)));
    }

    private int Find(DeclaredPartKind kind, string table, string path) =>
        _parts.FindIndex(part => part.Kind == kind && part.Table == table && part.Path == path);
}
