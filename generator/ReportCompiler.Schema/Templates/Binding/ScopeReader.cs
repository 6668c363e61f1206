using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Bound;
using ReportCompiler.Schema.Templates.Building;
using ReportCompiler.Schema.Yaml;
using ReportCompiler.Schema.YamlProperties;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>Reads what a rule is repeated over: <c>column of requests</c>, <c>component</c>, <c>line of otherReasons.reasons</c>.</summary>
internal sealed class ScopeReader(BindingContext context, FormNames names, IReadOnlyList<BuiltBlock> blocks)
{
    private const string Overall = "overall";
    private const string LineOf = "line of ";

    private static readonly (string Prefix, ScopeKind Kind)[] Scopes =
    [
        ("column of ", ScopeKind.Column),
        ("row of ", ScopeKind.Row),
        ("cell of ", ScopeKind.Cell),
    ];

    /// <summary>What names mean in the scope; null, with a finding, where there is no such scope.</summary>
    public NameScope? Read(YamlScalar each)
    {
        if (each.Value is FormExtent.AnyComponent or Overall)
        {
            return ComponentOrOverall(each);
        }

        if (each.Value.StartsWith(LineOf, StringComparison.Ordinal))
        {
            return Lines(each, each.Value.Substring(LineOf.Length).Trim());
        }

        var (prefix, kind) = Scopes.FirstOrDefault(scope => each.Value.StartsWith(scope.Prefix, StringComparison.Ordinal));
        if (prefix is null)
        {
            context.Report(TemplateDiagnostics.InvalidValue, each.Span, "each", each.Value, Wording.Scope);
            return null;
        }

        return Block(each, each.Value.Substring(prefix.Length).Trim(), kind);
    }

    private ComponentScope? ComponentOrOverall(YamlScalar each)
    {
        var isOverall = each.Value == Overall;
        if ((isOverall ? names.Overall : names.OfComponent).Count > 0)
        {
            return new ComponentScope(names, isOverall);
        }

        context.Report(RuleDiagnostics.UnknownScope, each.Span, each.Value, string.Empty);
        return null;
    }

    private LineScope? Lines(YamlScalar each, string path)
    {
        var lists = names.Form.Extent.Lists.Select(list => list.Path).ToList();
        var list = lists.IndexOf(path);
        if (list < 0)
        {
            context.Report(RuleDiagnostics.UnknownScope, each.Span, path, DidYouMean.For(path, lists));
        }

        return list < 0 ? null : new LineScope(names, list);
    }

    private BlockScope? Block(YamlScalar each, string path, ScopeKind kind)
    {
        var block = blocks.FirstOrDefault(candidate => string.Equals(candidate.Path, path, StringComparison.Ordinal));
        if (block is null)
        {
            context.Report(RuleDiagnostics.UnknownScope, each.Span, path, DidYouMean.For(path, blocks.Select(candidate => candidate.Path)));
            return null;
        }

        // Where rows are repeated, no two of them follow one another alike.
        if (block.Block.IsRepeated)
        {
            context.Report(TemplateDiagnostics.InvalidValue, each.Span, "each", each.Value, Wording.ScopeOfRepeated);
            return null;
        }

        return new BlockScope(names, block, kind);
    }
}
