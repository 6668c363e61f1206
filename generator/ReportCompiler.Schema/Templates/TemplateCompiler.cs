using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Binding;
using ReportCompiler.Schema.Templates.Building;
using ReportCompiler.Schema.Templates.Model;
using ReportCompiler.Schema.Templates.Syntax;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;
using ReportCompiler.Schema.YamlProperties;

namespace ReportCompiler.Schema.Templates;

/// <summary>Compiles a template: YAML to form and rules, every name resolved, every unit checked.</summary>
public static class TemplateCompiler
{
    private static readonly string[] Keys = ["template", "version", "years", "language", "title", "basis", "types", "units", "similarity", "holidays",
        "sections", "rules", "claimWords", "claims"];

    /// <summary>Compiles a template. Never throws, whatever the text holds.</summary>
    /// <param name="file">The file as messages name it, with forward slashes.</param>
    /// <param name="text">Its text.</param>
    public static TemplateCompilation Compile(string file, string text)
    {
        var context = new TemplateContext(file);
        var root = YamlTree.Read(file, text, context.Findings);
        var properties = root is null ? null : PropertyReader.Open(context, root, Wording.Template, Keys);
        var header = properties is null ? null : TemplateHeaderReader.Read(properties);
        BindingContext? binding = null;
        TemplateModel? model = null;
        if (properties is not null)
        {
            binding = new BindingContext(context, header?.Language ?? string.Empty) { Conversions = UnitReader.Read(context, properties.Node("units")) };
            model = CompileBody(context, binding, properties, header);
        }

        context.Findings.Sort(FindingOrder.Instance);
        return new TemplateCompilation(
            file, model, context.Findings, header?.VersionSpan ?? SourceSpan.FileStart, binding?.ForeignNames ?? []) { RulePlaces = context.RulePlaces };
    }

    private static TemplateModel? CompileBody(TemplateContext context, BindingContext binding, PropertyReader properties, HeaderSyntax? header)
    {
        var types = TypeReader.Read(context, properties.Node("types"));
        var sections = new SectionReader(context).Read(properties.SomeItems("sections", properties.RequiredNode("sections")));
        var rules = new RuleReader(context).Read(properties.Node("rules"));
        var claims = new ClaimReader(context).Read(properties.Node("claims"));
        var holidays = ReadHolidays(properties);
        var threshold = properties.Number("similarity", value => value is > 0 and <= 1, Wording.Share) ?? 0;

        // Names can only be resolved in a form that is whole: until it is, its own mistakes come first.
        if (context.HasErrors || header is null)
        {
            return null;
        }

        var builder = new FormBuilder(context, types, sections);
        var form = new Form(
            header.Family,
            header.Version,
            header.Years,
            header.Language,
            header.Title,
            header.Basis,
            new EquatableArray<CellType>(types),
            builder.Sections,
            default,
            default,
            threshold)
        {
            Holidays = holidays,
            Extent = builder.Extent,
            ClaimWords = ClaimWordsReader.Read(context, properties.Node("claimWords")),
        }.WithPrototype();
        return context.HasErrors ? null : Bind(context, binding, form, builder.Blocks, rules, claims);
    }

    private static EquatableArray<int> ReadHolidays(PropertyReader properties)
    {
        var days = properties.Items("holidays", properties.Node("holidays")).OfType<YamlScalar>();
        return new(days
            .Select(day => properties.Matching("holidays", day, text => DayNumber.Parse(text) is not null, Wording.Date))
            .OfType<string>()
            .Select(day => DayNumber.Parse(day)!.Value));
    }

    private static TemplateModel? Bind(
        TemplateContext context, BindingContext binding, Form form, IReadOnlyList<BuiltBlock> blocks, List<RuleSyntax> rules, List<ClaimSyntax> claims)
    {
        var names = new FormNames(form);
        var definitions = BindDefinitions(context, binding, names, blocks);
        if (new CircleFinder(definitions.Derivations).Find() is { } circle)
        {
            context.Report(TemplateDiagnostics.CircularSum, DefinitionAt(form, blocks, circle[0]), CircleFinder.Describe(form, circle));
        }

        var binder = new RuleBinder(binding, names, blocks);
        foreach (var rule in rules)
        {
            binder.Bind(rule, definitions.Rules.Count + binder.Rules.Count);
        }

        var claimBinder = new ClaimBinder(binding, names);
        claims.ForEach(claim => claimBinder.Bind(claim, claims));
        if (context.HasErrors)
        {
            return null;
        }

        NotePlaces(context, form, blocks, definitions, rules);
        var whole = form with
        {
            Rules = new EquatableArray<FormRule>(definitions.Rules.Concat(binder.Rules)),
            Claims = new EquatableArray<FormClaim>(claimBinder.Claims),
        };
        return new TemplateModel(
            whole with { Carries = new(CarryFinder.Find(whole, binder.Bound)) },
            new EquatableArray<BoundDerivation>(definitions.Derivations),
            new EquatableArray<BoundRule>(binder.Bound),
            new EquatableArray<BoundClaim>(claimBinder.Bound),
            new EquatableArray<RuleDeclaration>(rules.Select(rule => rule.Declaration).OfType<RuleDeclaration>().Distinct()));
    }

    private static void NotePlaces(TemplateContext context, Form form, IReadOnlyList<BuiltBlock> blocks, DefinitionList definitions, List<RuleSyntax> rules)
    {
        foreach (var definition in definitions.Derivations.GroupBy(derivation => derivation.Rule))
        {
            context.RulePlaces[definitions.Rules[definition.Key].Id] = DefinitionAt(form, blocks, definition.First().Target.Cell);
        }

        foreach (var rule in rules)
        {
            context.RulePlaces[rule.Id] = rule.Span;
        }
    }

    private static DefinitionList BindDefinitions(TemplateContext context, BindingContext binding, FormNames names, IReadOnlyList<BuiltBlock> blocks)
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
