using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Templates.Bound;

namespace ReportCompiler.Generator.Emission;

/// <summary>The loop that a rule is repeated in, and what its cells are called inside.</summary>
internal sealed class RuleLoop
{
    private readonly FormPlan _plan;
    private readonly RuleScope _scope;
    private readonly BlockPlan? _block;

    public RuleLoop(FormPlan plan, RuleScope scope)
    {
        _plan = plan;
        _scope = scope;
        _block = scope.Section.Length == 0
            ? null
            : plan.Blocks.First(block => block.Section.Id == scope.Section && (block.Block.Id ?? string.Empty) == scope.Block);
    }

    /// <summary>The loop's variable, which is added to a part of a sum; the row itself where there is but one; 0 without a loop.</summary>
    public string Variable => _scope.Kind switch
    {
        ScopeKind.Column => "column",
        ScopeKind.Row => IsOnlyRow ? _block!.Row(0) : "row",
        ScopeKind.Cell => "cell",
        ScopeKind.Component => "at",
        _ => "0",
    };

    /// <summary>The head of the loop; null where there is none.</summary>
    public string? Heading => _scope.Kind switch
    {
        ScopeKind.Row when IsOnlyRow => null,
        ScopeKind.Column => $"for (var column = 0; column < {ColumnEnd}; column++)",
        ScopeKind.Cell => $"for (var cell = {_block!.Row(0)}; cell < {_block.Row(_block.Rows.Count - 1)} + {_block.ColumnCount}; cell++)",
        ScopeKind.Component => $"for (int component = 0, at = 0; component < run.ComponentCount; component++, at += {RulesEmitter.ComponentSize})",
        ScopeKind.SingleComponent => "if (run.ComponentCount == 1)",
        ScopeKind.Line => $"foreach (var line in run.LinesOf({Literal.Of(_scope.List)}))",
        ScopeKind.Row => $"for (var row = {_block!.Row(0)}; row <= {_block.Row(_scope.Count - 1)}; row += {_block.ColumnCount})",
        _ => null,
    };

    /// <summary>The number of the loop's element, from 0, as C#.</summary>
    public string Element => _scope.Kind switch
    {
        ScopeKind.Row => $"(row - {_block!.Row(0)}) / {_block.ColumnCount}",
        ScopeKind.Cell => $"cell - {_block!.Row(0)}",
        _ => Variable,
    };

    private bool IsOnlyRow => _scope is { Kind: ScopeKind.Row, Count: 1 };

    private string ColumnEnd => _scope.Count == _block!.Columns.Count ? _block.ColumnCount : Literal.Of(_scope.Count);

    /// <summary>The index of a cell, as C#.</summary>
    public string IndexOf(BoundCell cell)
    {
        if (!cell.IsScoped || _scope.Kind == ScopeKind.None)
        {
            return PlaceOf(cell.Cell);
        }

        if (_scope.Kind == ScopeKind.Line)
        {
            return $"{PlaceOf(cell.Cell)} - {FirstOfLine} + line.FirstCell";
        }

        if (_scope.Kind == ScopeKind.Cell)
        {
            return "cell";
        }

        return PartOf(cell) is { } part ? Joined(part) : $"{_plan.BlockOf(cell.Cell).Cell(cell.Cell)} + ({Offset})";
    }

    /// <summary>What a cell adds to the loop's variable, as C#; null where it is more than a row or a column of the loop.</summary>
    public string? PartOf(BoundCell cell)
    {
        var block = _plan.BlockOf(cell.Cell);
        return _scope.Kind switch
        {
            ScopeKind.None => cell.IsScoped ? null : block.Cell(cell.Cell),
            ScopeKind.Component when cell.IsScoped => block.Cell(cell.Cell),
            ScopeKind.Column when cell.IsScoped && block.ColumnOf(cell.Cell) == 0 => block.Row(block.RowOf(cell.Cell)),
            ScopeKind.Row when cell.IsScoped && ReferenceEquals(block, _block) && block.RowOf(cell.Cell) == 0 => block.Column(block.ColumnOf(cell.Cell)),
            _ => null,
        };
    }

    /// <summary>The index of a cell in the form without a report, as C#.</summary>
    public string PlaceOf(int cell) => _plan.BlockOf(cell).Cell(cell);

    /// <summary>The index of the first place of a row of the component at hand, as C#.</summary>
    public string RowOf(BoundExists exists)
    {
        var block = _plan.BlockOf(exists.Row);
        return $"{block.Row(block.RowOf(exists.Row))} + {Variable}";
    }

    private string FirstOfLine
    {
        get
        {
            var first = _plan.Form.Extent.Lists[_scope.List].FirstCell;
            var block = _plan.BlockOf(first);
            return block.Row(block.RowOf(first));
        }
    }

    private string Offset => _scope.Kind == ScopeKind.Row ? $"{Variable} - {_block!.Row(0)}" : Variable;

    // A column is added to a row, and a row, which is where cells begin, comes before what is added to it.
    private string Joined(string part) => _scope.Kind == ScopeKind.Row ? $"{Variable} + {part}" : $"{part} + {Variable}";
}
