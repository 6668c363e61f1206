using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Templates.Bound;

/// <summary>A template without errors: the form, and its rules with every name resolved. It holds no positions.</summary>
/// <param name="Form">The form.</param>
/// <param name="Derivations">The definitions of derived cells.</param>
/// <param name="Rules">The consistency rules.</param>
/// <param name="Claims">What figures in prose must equal.</param>
/// <param name="Declarations">The consistency rules as they are declared, parameters not filled in.</param>
public sealed record TemplateModel(
    Form Form,
    EquatableArray<BoundDerivation> Derivations,
    EquatableArray<BoundRule> Rules,
    EquatableArray<BoundClaim> Claims,
    EquatableArray<RuleDeclaration> Declarations);
