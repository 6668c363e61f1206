using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Bound;
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
    /// <param name="syntax">The claim.</param>
    /// <param name="all">All claims of the form.</param>
    public void Bind(ClaimSyntax syntax, IReadOnlyList<ClaimSyntax> all)
    {
        var ids = all.Select(claim => claim.Id).ToList();
        foreach (var whole in syntax.ShareOf.Concat(syntax.Besides).Where(whole => !ids.Contains(whole.Value)))
        {
            context.Report(RuleDiagnostics.UnknownName, whole.Span, whole.Value, _scope.Where, DidYouMean.For(whole.Value, ids));
        }

        foreach (var text in syntax.Values.Prepend(syntax.Section))
        {
            context.Note(text.Text, _scope);
        }

        var narrative = _scope.FindNarrative(syntax.Section.Value);
        if (narrative is null)
        {
            var suggestion = DidYouMean.For(syntax.Section.Value, _scope.Narratives);
            context.Report(RuleDiagnostics.UnknownName, syntax.Section.Span, syntax.Section.Value, _scope.Where, suggestion);
        }

        var values = syntax.Values.Select(value => new ExpressionBinder(context, value.Text, _scope).BindNumber()).ToList();
        if (narrative is { } index && values.TrueForAll(value => value is not null))
        {
            _bound.AddRange(values.Select(value => new BoundClaim(_claims.Count, value!.Expression, value.Text)));
            var patterns = new EquatableArray<string>(syntax.Says.Select(pattern => pattern.Value));
            var words = new EquatableArray<LocalizedText>(values.Select(value => value!.Words));
            _claims.Add(new FormClaim(syntax.Id, index, patterns, syntax.Severity, words)
            {
                ShareOf = new(syntax.ShareOf.Select(id => id.Value)),
                Besides = new(syntax.Besides.Select(id => id.Value)),
                IsOnlyAsPart = syntax.OnlyAsPart,
                Topic = syntax.Topic,
            });
        }
    }
}
