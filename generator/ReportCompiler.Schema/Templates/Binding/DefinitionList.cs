using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Bound;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>The definitions of derived cells, each under a rule of the form.</summary>
/// <param name="names">The names of the form.</param>
internal sealed class DefinitionList(FormNames names)
{
    private readonly List<BoundDerivation> _derivations = [];
    private readonly List<FormRule> _rules = [];
    private string _text = string.Empty;

    /// <summary>The definitions, in order.</summary>
    public IReadOnlyList<BoundDerivation> Derivations => _derivations;

    /// <summary>Their rules, in order.</summary>
    public IReadOnlyList<FormRule> Rules => _rules;

    /// <summary>The names of the form.</summary>
    public FormNames Names => names;

    /// <summary>Begins a rule that the definitions which follow come under.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="text">How a template states them.</param>
    public void Begin(FormRule rule, string text)
    {
        _rules.Add(rule);
        _text = text;
    }

    /// <summary>Adds a definition.</summary>
    /// <param name="scope">What it is repeated over.</param>
    /// <param name="target">The derived cell.</param>
    /// <param name="value">What it is.</param>
    public void Add(RuleScope scope, BoundCell target, BoundExpression value) =>
        _derivations.Add(new BoundDerivation(_rules.Count - 1, scope, target, value, _text));

    /// <summary>What a row of a table with repeated rows is repeated over.</summary>
    public RuleScope ScopeOf(RowLeaf row) => names.Form.ListOf(row.FirstCell) is >= 0 and var list ? RuleScope.EachLine(list)
        : names.IsFixed(row.FirstCell) ? RuleScope.None
        : RuleScope.EachComponent;

    /// <summary>What names mean around such a row.</summary>
    public NameScope NamesAround(RowLeaf row) => names.Form.ListOf(row.FirstCell) is >= 0 and var list ? new LineScope(names, list)
        : names.IsFixed(row.FirstCell) && !row.IsOverall ? new NameScope(names)
        : new ComponentScope(names, row.IsOverall);
}
