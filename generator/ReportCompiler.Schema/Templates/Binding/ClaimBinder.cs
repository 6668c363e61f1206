using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Model;
using ReportCompiler.Schema.Templates.Syntax;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>Binds the claims of a template: figures in prose to cells.</summary>
internal sealed class ClaimBinder(BindingContext context, FormNames names)
{
    private readonly NameScope _scope = new(names);
    private readonly List<BoundClaim> _bound = [];
    private readonly List<FormClaim> _claims = [];

    public IReadOnlyList<BoundClaim> Bound => _bound;

    public IReadOnlyList<FormClaim> Claims => _claims;

    /// <summary>Binds a claim; one with a mistake is left out, with findings.</summary>
    public void Bind(ClaimSyntax syntax)
    {
        var narrative = _scope.FindNarrative(syntax.Section.Value);
        if (narrative is null)
        {
            var suggestion = DidYouMean.For(syntax.Section.Value, _scope.Narratives);
            context.Report(RuleDiagnostics.UnknownName, syntax.Section.Span, syntax.Section.Value, _scope.Where, suggestion);
        }

        var value = new ExpressionBinder(context, syntax.Value.Text, _scope).BindNumber();
        if (narrative is { } index && value is not null)
        {
            _bound.Add(new BoundClaim(_claims.Count, value.Expression, value.Text));
            var patterns = new EquatableArray<string>(syntax.Says.Select(pattern => pattern.Value));
            _claims.Add(new FormClaim(syntax.Id, index, patterns, syntax.Severity, value.Words));
        }
    }
}
