using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Bound;

namespace ReportCompiler.Generator.Emission;

/// <summary>What the generated code of one template is called, and where its parts are; every emitter asks here.</summary>
internal sealed class FormPlan
{
    /// <summary>The type that a developer reads a report through.</summary>
    public const string ViewType = "Report";

    /// <summary>The name that the untyped report goes by in generated code.</summary>
    public const string DataType = "ReportData";

    private static readonly string[] FixedTypes = [ViewType, DataType, "Claims", "ReportForm", "Layout", "Members", "Reader", "RuleIndex", "Rules"];

    // Generated code names these without their namespace, and a type of its own beside it would come before them.
    private static readonly string[] SchemaTypes = [.. typeof(Form).Assembly.GetExportedTypes().Select(type => type.Name)];

    /// <summary>Names everything.</summary>
    /// <param name="model">The template.</param>
    /// <param name="place">The namespace and the files of the generated code.</param>
    public FormPlan(TemplateModel model, GenerationPlace place)
    {
        Model = model;
        Place = place;
        Types = new MemberNameScope([.. FixedTypes, .. SchemaTypes]);
        Blocks = model.Form.Sections
            .SelectMany(section => (section.Table?.Blocks ?? default).Select(block => new BlockPlan(section, block, Types)))
            .ToList();
        var rules = MemberNameScope.ForMembersOf("RuleIndex");
        Rules = model.Form.Rules.Select(rule => rules.Take(Identifiers.Pascal(rule.Id))).ToList();
    }

    /// <summary>The template.</summary>
    public TemplateModel Model { get; }

    /// <summary>The form.</summary>
    public Form Form => Model.Form;

    /// <summary>Where the generated code goes.</summary>
    public GenerationPlace Place { get; }

    /// <summary>The names of types that are taken.</summary>
    public MemberNameScope Types { get; }

    /// <summary>The blocks, in the order of their cells.</summary>
    public IReadOnlyList<BlockPlan> Blocks { get; }

    /// <summary>The names of the rules, by index.</summary>
    public IReadOnlyList<string> Rules { get; }

    /// <summary>The classes that hold the places of cells. Code names them, so no member beside that code may have their names.</summary>
    public IEnumerable<string> PlaceClasses => Blocks.SelectMany(block => new[] { block.RowClass, block.ColumnClass });

    /// <summary>The index of a rule, as C#.</summary>
    public string Rule(int rule) => $"RuleIndex.{Rules[rule]}";

    /// <summary>The block that a cell stands in.</summary>
    public BlockPlan BlockOf(int cell) => Blocks.First(block => block.Holds(cell));

    /// <summary>The plan of a block.</summary>
    public BlockPlan PlanOf(FormBlock block) => Blocks.First(plan => ReferenceEquals(plan.Block, block));
}
