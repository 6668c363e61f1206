using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Binding;
using ReportCompiler.Schema.Templates.Building;
using ReportCompiler.Schema.Templates.Syntax;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Templates;

/// <summary>Compiles a template: YAML to form and rules, every name resolved, every unit checked.</summary>
public static class TemplateCompiler
{
    private static readonly string[] Keys = ["template", "version", "years", "language", "title", "basis", "types", "similarity", "holidays", "sections", "rules", "claims"];

    /// <summary>Compiles a template. Never throws, whatever the text holds.</summary>
    /// <param name="file">The file as messages name it, with forward slashes.</param>
    /// <param name="text">Its text.</param>
    public static TemplateCompilation Compile(string file, string text)
    {
        var context = new TemplateContext(file);
        var root = YamlTree.Read(file, text, context.Findings);
        var properties = root is null ? null : PropertyReader.Open(context, root, Wording.Template, Keys);
        var header = properties is null ? null : HeaderReader.Read(properties);
        BindingContext? binding = null;
        TemplateModel? model = null;
        if (properties is not null)
        {
            binding = new BindingContext(context, header?.Language ?? string.Empty);
            model = CompileBody(context, binding, properties, header);
        }

        context.Findings.Sort(FindingOrder.Instance);
        return new TemplateCompilation(file, model, context.Findings, header?.VersionSpan ?? SourceSpan.FileStart, binding?.ForeignNames ?? []);
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

        var builder = new FormBuilder(context, types);
        var form = new Form(
            header.Family,
            header.Version,
            header.Years,
            header.Language,
            header.Title,
            header.Basis,
            new EquatableArray<CellType>(types),
            builder.Build(sections),
            default,
            default,
            threshold)
        {
            Holidays = holidays,
        };
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

    private static TemplateModel? Bind(TemplateContext context, BindingContext binding, Form form, IReadOnlyList<BuiltBlock> blocks, List<RuleSyntax> rules, List<ClaimSyntax> claims)
    {
        var sums = new SumBinder(context, form.Types.ToList());
        foreach (var block in blocks)
        {
            sums.Bind(block);
        }

        if (new CircleFinder(sums.Derivations).Find() is { } circle)
        {
            context.Report(TemplateDiagnostics.CircularSum, SumAt(form, blocks, circle[0]), CircleFinder.Describe(form, circle));
        }

        var binder = new RuleBinder(binding, form, blocks);
        foreach (var rule in rules)
        {
            binder.Bind(rule, sums.Rules.Count + binder.Rules.Count);
        }

        var claimBinder = new ClaimBinder(binding, form);
        claims.ForEach(claimBinder.Bind);
        return context.HasErrors ? null : new TemplateModel(
            form with
            {
                Rules = new EquatableArray<FormRule>(sums.Rules.Concat(binder.Rules)),
                Claims = new EquatableArray<FormClaim>(claimBinder.Claims),
            },
            new EquatableArray<BoundDerivation>(sums.Derivations),
            new EquatableArray<BoundRule>(binder.Bound),
            new EquatableArray<BoundClaim>(claimBinder.Bound));
    }

    private static SourceSpan SumAt(Form form, IReadOnlyList<BuiltBlock> blocks, int cell)
    {
        var built = blocks.First(block => ReferenceEquals(block.Block, form.Cells[cell].Block));
        var within = cell - built.Block.FirstCell;
        var row = built.Builder.Rows.Leaves.ElementAtOrDefault(within / built.ColumnCount)?.Syntax.Sum;
        return (row ?? built.Builder.Columns.Leaves[within % built.ColumnCount].Syntax.Sum)?.Span ?? SourceSpan.FileStart;
    }
}
