using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Binding;
using ReportCompiler.Schema.Templates.Bound;
using ReportCompiler.Schema.Templates.Building;
using ReportCompiler.Schema.Templates.Syntax;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.YamlProperties;

namespace ReportCompiler.Schema.Templates;

/// <summary>Builds a form of what is declared, and binds its rules to it.</summary>
/// <param name="context">Where findings go.</param>
/// <param name="binding">What binding needs.</param>
/// <param name="syntax">The template, with what regions add to it.</param>
internal sealed class ModelBuilder(TemplateContext context, BindingContext binding, TemplateSyntax syntax)
{
    /// <summary>The cells by their names, as soon as there is a form; null before.</summary>
    public FormNames? Names { get; private set; }

    /// <summary>The blocks of the form, as soon as there is one.</summary>
    public IReadOnlyList<BuiltBlock> Blocks { get; private set; } = [];

    /// <summary>The model; null where something is wrong.</summary>
    public TemplateModel? Build()
    {
        var builder = new FormBuilder(context, syntax.Types, syntax.Sections);
        var form = new Form(
            syntax.Header.Family,
            syntax.Header.Version,
            syntax.Header.Years,
            syntax.Header.Language,
            syntax.Header.Title,
            syntax.Header.Basis,
            new EquatableArray<CellType>(syntax.Types),
            builder.Sections,
            default,
            default,
            syntax.TwinThreshold)
        {
            Holidays = syntax.Holidays,
            Extent = builder.Extent,
            ClaimWords = syntax.ClaimWords,
            Additions = syntax.Additions,
            Due = syntax.Due,
        }.WithPrototype();
        return context.HasErrors ? null : Bind(form, builder.Blocks);
    }

    private TemplateModel? Bind(Form form, IReadOnlyList<BuiltBlock> blocks)
    {
        var names = new FormNames(form);
        (Names, Blocks) = (names, blocks);
        var definitions = BindDefinitions(names, blocks);
        if (new CircleFinder(definitions.Derivations).Find() is { } circle)
        {
            context.Report(TemplateDiagnostics.CircularSum, DefinitionAt(form, blocks, circle[0]), CircleFinder.Describe(form, circle));
        }

        var binder = new RuleBinder(binding, names, blocks);
        foreach (var rule in syntax.Rules)
        {
            binder.Bind(rule, definitions.Rules.Count + binder.Rules.Count);
        }

        var claimBinder = new ClaimBinder(binding, names);
        syntax.Claims.ForEach(claim => claimBinder.Bind(claim, syntax.Claims));
        if (context.HasErrors)
        {
            return null;
        }

        NotePlaces(form, blocks, definitions);
        var whole = form with
        {
            Rules = new EquatableArray<FormRule>(definitions.Rules.Concat(binder.Rules)),
            Claims = new EquatableArray<FormClaim>(claimBinder.Claims),
            Counts = new(CountFinder.Find(form, definitions.Derivations)),
        };
        return new TemplateModel(
            whole with { Carries = new(CarryFinder.Find(whole, binder.Bound)) },
            new EquatableArray<BoundDerivation>(definitions.Derivations),
            new EquatableArray<BoundRule>(binder.Bound),
            new EquatableArray<BoundClaim>(claimBinder.Bound),
            new EquatableArray<RuleDeclaration>(syntax.Rules.Select(rule => rule.Declaration).OfType<RuleDeclaration>().Distinct()));
    }

    private void NotePlaces(Form form, IReadOnlyList<BuiltBlock> blocks, DefinitionList definitions)
    {
        foreach (var definition in definitions.Derivations.GroupBy(derivation => derivation.Rule))
        {
            context.RulePlaces[definitions.Rules[definition.Key].Id] = DefinitionAt(form, blocks, definition.First().Target.Cell);
        }

        foreach (var rule in syntax.Rules)
        {
            context.RulePlaces[rule.Id] = rule.Span;
        }
    }

    private DefinitionList BindDefinitions(FormNames names, IReadOnlyList<BuiltBlock> blocks)
    {
        var definitions = new DefinitionList(names);
        var sums = new SumBinder(context, names.Form.Types.ToList(), definitions);
        var formulas = new FormulaBinder(binding, definitions);
        var overall = new OverallBinder(context, definitions);
        foreach (var block in blocks)
        {
            sums.Bind(block);
            formulas.Bind(block);
            overall.Bind(block);
        }

        return definitions;
    }

    private static SourceSpan DefinitionAt(Form form, IReadOnlyList<BuiltBlock> blocks, int cell)
    {
        var built = blocks.First(block => ReferenceEquals(block.Block, form.Cells[cell].Block));
        var row = built.Builder.Rows.Leaves.ElementAtOrDefault(built.Block.RowLeaves.ToList().IndexOf(form.Cells[cell].Row))?.Syntax;
        var column = built.Builder.Columns.Leaves[cell - form.Cells[cell].Row.FirstCell].Syntax;
        return (row?.Sum ?? row?.Formula ?? column.Sum ?? column.Formula)?.Span ?? SourceSpan.FileStart;
    }
}
