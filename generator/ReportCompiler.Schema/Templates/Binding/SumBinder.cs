using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Bound;
using ReportCompiler.Schema.Templates.Building;
using ReportCompiler.Schema.Templates.Syntax;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;
using ReportCompiler.Schema.YamlProperties;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>Turns <c>sum: siblings</c> and <c>sum: [ids]</c> into definitions of derived cells, and each into a rule of the form.</summary>
internal sealed class SumBinder(TemplateContext context, IReadOnlyList<CellType> types, DefinitionList definitions)
{
    private const string AllSiblings = "siblings";

    private static readonly LocalizedText NoSiblings = Words.Say(
        "sum-binder.no-siblings",
        "no other row or column stands under the same heading",
        "同一标题下没有其他行或列");

    private static readonly LocalizedText RepeatedRows = Words.Say(
        "sum-binder.repeated-rows",
        "the rows of the table are repeated; the row over all components says 'over: component'",
        "该表的行是重复的；各组成单位的合计行应写 over: component");

    /// <summary>Binds the sums of a block: its derived rows, then its derived columns.</summary>
    public void Bind(BuiltBlock built)
    {
        var columns = built.ColumnCount;
        var rows = built.Block.RowLeaves.Count;
        if (built.Block.IsRepeated)
        {
            BindRepeated(built);
            return;
        }

        if (built.Block.RowLeaves.Any(row => row.Columns.Count > 0))
        {
            BindUneven(built);
            return;
        }

        BindAxis(built, built.Builder.Rows.Leaves, ScopeKind.Column, leafStep: columns, scopeStep: 1, elements: columns);
        BindAxis(built, built.Builder.Columns.Leaves, ScopeKind.Row, leafStep: 1, scopeStep: columns, elements: rows);
    }

    private void BindAxis(BuiltBlock built, IReadOnlyList<LeafSyntax> leaves, ScopeKind kind, int leafStep, int scopeStep, int elements)
    {
        var scope = new RuleScope(kind, built.Section, built.Block.Id ?? string.Empty, scopeStep, elements);
        for (var index = 0; index < leaves.Count; index++)
        {
            if (leaves[index].Syntax.Sum is not { } sum)
            {
                continue;
            }

            var parts = PartsOf(leaves, leaves[index], sum);
            if (parts.Count == 0 || !UnitsAgree(built.Block, index, parts, leafStep, scopeStep, elements, sum.Span))
            {
                continue;
            }

            definitions.Begin(RuleOf(built, leaves[index], parts.Select(part => leaves[part].Syntax.Label)), TextOf(sum));
            definitions.Add(scope, CellOf(index), new BoundCall(FunctionName.Sum, new EquatableArray<BoundExpression>(parts.Select(CellOf))));
        }

        BoundCell CellOf(int leaf) => new(built.Block.FirstCell + (leaf * leafStep), IsScoped: true, CellSource.Current);
    }

    // Where rows share the columns out, a total is over the rows that have a cell in its column.
    private void BindUneven(BuiltBlock built)
    {
        var leaves = built.Block.RowLeaves;
        BindEach(built, built.Builder.Rows.Leaves, (row, column) => leaves[row].Has(column) ? (row * built.ColumnCount) + column : -1, built.ColumnCount);
        BindEach(built, built.Builder.Columns.Leaves, (column, row) => leaves[row].Has(column) ? (row * built.ColumnCount) + column : -1, leaves.Count);
    }

    private void BindEach(BuiltBlock built, IReadOnlyList<LeafSyntax> leaves, Func<int, int, int> placeOf, int elements)
    {
        for (var index = 0; index < leaves.Count; index++)
        {
            if (leaves[index].Syntax.Sum is not { } sum || PartsOf(leaves, leaves[index], sum) is not { Count: > 0 } parts)
            {
                continue;
            }

            definitions.Begin(RuleOf(built, leaves[index], parts.Select(part => leaves[part].Syntax.Label)), TextOf(sum));
            for (var element = 0; element < elements; element++)
            {
                if (placeOf(index, element) is >= 0 and var target)
                {
                    AddCell(built.Block, target, [.. parts.Select(part => placeOf(part, element)).Where(place => place >= 0)], sum.Span);
                }
            }
        }
    }

    private void AddCell(FormBlock block, int target, List<int> parts, SourceSpan span)
    {
        if (parts.Count == 0)
        {
            context.Report(TemplateDiagnostics.UnknownSummand, span, NoSiblings, string.Empty);
        }
        else if (UnitsAgree(block, target, parts, span))
        {
            definitions.Add(RuleScope.None, CellOf(target), new BoundCall(FunctionName.Sum, new EquatableArray<BoundExpression>(parts.Select(CellOf))));
        }

        BoundCell CellOf(int place) => new(block.FirstCell + place, IsScoped: false, CellSource.Current);
    }

    // Each row by itself: what follows it is another report's business.
    private void BindRepeated(BuiltBlock built)
    {
        foreach (var row in built.Builder.Rows.Leaves.Where(row => row.Syntax.Sum is not null))
        {
            context.Report(TemplateDiagnostics.UnknownSummand, row.Syntax.Sum!.Span, RepeatedRows, string.Empty);
        }

        var columns = built.Builder.Columns.Leaves;
        for (var index = 0; index < columns.Count; index++)
        {
            if (columns[index].Syntax.Sum is { } sum && PartsOf(columns, columns[index], sum) is { Count: > 0 } parts
                && UnitsAgree(built.Block, index, parts, 1, built.ColumnCount, built.Block.RowLeaves.Count, sum.Span))
            {
                definitions.Begin(RuleOf(built, columns[index], parts.Select(part => columns[part].Syntax.Label)), TextOf(sum));
                foreach (var row in built.Block.RowLeaves.Where(row => row.Has(index)))
                {
                    AddRow(row, index, parts.Where(row.Has));
                }
            }
        }
    }

    private void AddRow(RowLeaf row, int column, IEnumerable<int> parts)
    {
        var scope = definitions.ScopeOf(row);
        definitions.Add(scope, CellAt(column), new BoundCall(FunctionName.Sum, new EquatableArray<BoundExpression>(parts.Select(CellAt))));

        BoundCell CellAt(int place) => new(row.FirstCell + place, IsScoped: scope.Kind != ScopeKind.None, CellSource.Current);
    }

    private static FormRule RuleOf(BuiltBlock built, LeafSyntax leaf, IEnumerable<string> parts) => new(
        CellPath.Join(built.Path, leaf.Path),
        RuleKind.Sum,
        Severity.Error,
        string.Empty,
        DerivedRuleWords.SumOfParts(leaf.Syntax.Label),
        LocalizedText.Empty,
        RuleRelation.Equal,
        0,
        LocalizedText.Verbatim(string.Join(" + ", parts)));

    private static string TextOf(YamlNode sum) =>
        $"sum: {(sum is YamlSequence ids ? $"[{string.Join(", ", ids.Items.OfType<YamlScalar>().Select(id => id.Value))}]" : ((YamlScalar)sum).Value)}";

    private static LocalizedText NoSibling(string id) => Words.Say(
        "sum-binder.no-sibling",
        $"no row or column beside this one has the id '{id}'",
        $"同级没有代号为“{id}”的行或列");

    // What a region adds is no part of a total of the form, unless it says so.
    private List<int> PartsOf(IReadOnlyList<LeafSyntax> leaves, LeafSyntax target, YamlNode sum)
    {
        var own = DeclaredPartsOf(leaves, target, sum).Where(part => leaves[part].Syntax.AddedBy <= target.Syntax.AddedBy).ToList();
        var counted = Enumerable.Range(0, leaves.Count)
            .Where(part => leaves[part].Syntax.AddedBy > target.Syntax.AddedBy && leaves[part].Syntax.CountsIn.Contains(target.Path));
        return own.Count == 0 ? own : [.. own.Concat(counted)];
    }

    private List<int> DeclaredPartsOf(IReadOnlyList<LeafSyntax> leaves, LeafSyntax target, YamlNode sum)
    {
        if (sum is YamlScalar { Value: AllSiblings })
        {
            var siblings = LeavesUnder(leaves, target.Siblings.Where(sibling => !ReferenceEquals(sibling, target.Syntax)));
            if (siblings.Count == 0)
            {
                context.Report(TemplateDiagnostics.UnknownSummand, sum.Span, NoSiblings, string.Empty);
            }

            return siblings;
        }

        var ids = sum is YamlSequence sequence ? sequence.Items : [sum];
        return ids.SelectMany(id => PartsNamed(leaves, target, id)).ToList();
    }

    private List<int> PartsNamed(IReadOnlyList<LeafSyntax> leaves, LeafSyntax target, YamlNode id)
    {
        var name = (id as YamlScalar)?.Value ?? string.Empty;
        var sibling = target.Siblings.FirstOrDefault(candidate => string.Equals(candidate.Id, name, StringComparison.Ordinal));
        if (sibling is null)
        {
            var names = target.Siblings.Select(candidate => candidate.Id).OfType<string>().Append(AllSiblings);
            context.Report(TemplateDiagnostics.UnknownSummand, id.Span, NoSibling(name), DidYouMean.For(name, names));
            return [];
        }

        return LeavesUnder(leaves, [sibling]);
    }

    // Totals inside a sibling group would count its parts twice; a total beside this one is a part like any other.
    private static List<int> LeavesUnder(IReadOnlyList<LeafSyntax> leaves, IEnumerable<AxisSyntax> headings)
    {
        var found = new List<int>();
        foreach (var heading in headings)
        {
            for (var index = 0; index < leaves.Count; index++)
            {
                var isDirect = ReferenceEquals(leaves[index].Syntax, heading);
                if (isDirect || (leaves[index].Syntax.Sum is null && Holds(heading, leaves[index].Syntax)))
                {
                    found.Add(index);
                }
            }
        }

        return found;
    }

    private static bool Holds(AxisSyntax heading, AxisSyntax leaf) =>
        heading.Children.Any(child => ReferenceEquals(child, leaf) || Holds(child, leaf));

    private bool UnitsAgree(FormBlock block, int target, List<int> parts, int leafStep, int scopeStep, int elements, SourceSpan span)
    {
        for (var element = 0; element < elements; element++)
        {
            var shift = element * scopeStep;
            if (!UnitsAgree(block, (target * leafStep) + shift, parts.Select(part => (part * leafStep) + shift), span))
            {
                return false;
            }
        }

        return true;
    }

    private bool UnitsAgree(FormBlock block, int target, IEnumerable<int> parts, SourceSpan span)
    {
        var unit = UnitAt(block, target);
        if (parts.Select(part => UnitAt(block, part)).FirstOrDefault(candidate => candidate != unit) is not { } other)
        {
            return true;
        }

        context.Report(RuleDiagnostics.UnitMismatch, span, TypeWords.UnitOf(ValueType.In(unit)), TypeWords.UnitOf(ValueType.In(other)));
        return false;
    }

    private string UnitAt(FormBlock block, int cell) => types[block.CellTypes[cell]].Unit;
}
