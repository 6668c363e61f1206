using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Yaml;
using ReportCompiler.Schema.YamlProperties;

namespace ReportCompiler.Schema.Templates.Building;

/// <summary>Finds the types of the cells of a block.</summary>
/// <param name="context">Where findings go.</param>
/// <param name="usual">The type of the cells that nothing inside the block says otherwise for.</param>
/// <param name="types">The cell types of the form.</param>
internal sealed class CellTypeResolver(TemplateContext context, YamlScalar? usual, IReadOnlyList<CellType> types)
{
    private readonly Dictionary<YamlScalar, int> _known = [];
    private bool _hasReported;

    /// <summary>The index of the type of a cell; the first, with a finding, where there is none.</summary>
    /// <param name="row">The row; null for the only row of a block without row headings.</param>
    /// <param name="column">The column.</param>
    public int Resolve(LeafSyntax? row, LeafSyntax column)
    {
        var name = column.Cells ?? row?.Cells ?? usual;
        if (name is not null)
        {
            return Resolve(name);
        }

        // One missing type of a block is told, not one for each of its cells.
        if (!_hasReported)
        {
            var words = string.IsNullOrEmpty(row?.Syntax.Label) ? column.Syntax.Label : $"{row!.Syntax.Label} · {column.Syntax.Label}";
            context.Report(TemplateDiagnostics.CellsWithoutType, column.Syntax.Span, words);
            _hasReported = true;
        }

        return 0;
    }

    private int Resolve(YamlScalar name)
    {
        if (_known.TryGetValue(name, out var index))
        {
            return index;
        }

        index = types.ToList().FindIndex(type => string.Equals(type.Name, name.Value, StringComparison.Ordinal));
        if (index < 0)
        {
            context.Report(TemplateDiagnostics.UnknownType, name.Span, name.Value, DidYouMean.For(name.Value, types.Select(type => type.Name)));
            index = 0;
        }

        _known.Add(name, index);
        return index;
    }
}
