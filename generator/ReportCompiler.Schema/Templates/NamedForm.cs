using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Binding;
using ReportCompiler.Schema.Templates.Bound;
using ReportCompiler.Schema.Templates.Building;
using ReportCompiler.Schema.Templates.Syntax;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;
using ReportCompiler.Schema.YamlProperties;

namespace ReportCompiler.Schema.Templates;

/// <summary>A template with where its parts are declared and where they are named: what an editor asks for, and a build does not.</summary>
public sealed class NamedForm
{
    private readonly FormNames? _names;
    private readonly IReadOnlyList<BuiltBlock> _blocks;
    private readonly List<(ScalarText Text, NameScope Scope)> _notes;
    private IReadOnlyList<NameUse>? _uses;

    private NamedForm(TemplateCompilation compilation, ModelBuilder? builder, TemplateSyntax? syntax, List<(ScalarText Text, NameScope Scope)> notes)
    {
        Compilation = compilation;
        _names = builder?.Names;
        _blocks = builder?.Blocks ?? [];
        _notes = notes;
        var finder = new PartFinder(syntax);
        (Parts, References) = (finder.Parts, finder.References);
    }

    /// <summary>The template after compiling.</summary>
    public TemplateCompilation Compilation { get; }

    /// <summary>The form, without its rules where one of them has a mistake; null where its parts cannot be read.</summary>
    public Form? Form => Compilation.Model?.Form ?? _names?.Form;

    /// <summary>The parts that have an id, in the order of the file.</summary>
    public IReadOnlyList<DeclaredPart> Parts { get; }

    /// <summary>The texts that name parts outside of expressions.</summary>
    public IReadOnlyList<PartReference> References { get; }

    /// <summary>The names in expressions, in the order in which they are resolved; one that is repeated over several tables stands for each.</summary>
    public IReadOnlyList<NameUse> Uses => _uses ??= [.. Enumerable.Range(0, _notes.Count).SelectMany(UsesIn)];

    /// <summary>Reads a template. Never throws, whatever the text holds.</summary>
    /// <param name="file">The file as messages name it, with forward slashes.</param>
    /// <param name="text">Its text.</param>
    public static NamedForm Read(string file, string text)
    {
        var notes = new List<(ScalarText, NameScope)>();
        var compilation = TemplateCompiler.Compile(file, text, notes, out var builder, out var syntax);
        return new NamedForm(compilation, builder, syntax, notes);
    }

    /// <summary>What a name would mean in an expression of the form.</summary>
    /// <param name="use">A name there.</param>
    /// <param name="name">The other name, without <c>previous.</c> or <c>members.</c>.</param>
    public NameUse Resolve(NameUse use, string name) => UseOf(use.Text, use.Span, name, use.Lead, SourceOf(use));

    /// <summary>The names that a rule may say.</summary>
    /// <param name="each">What the rule is repeated over, as the template writes it; empty for nothing.</param>
    public IEnumerable<NameOffer> NamesIn(string each)
    {
        if (_names is null)
        {
            return [];
        }

        var nobody = new BindingContext(new TemplateContext(Compilation.File));
        var scope = each.Length == 0 ? null : new ScopeReader(nobody, _names, _blocks).Read(new YamlScalar(new ScalarText(each, default)));
        return Offers(scope ?? new NameScope(_names));
    }

    /// <summary>The names that a formula may say.</summary>
    /// <param name="table">How rules name the table or block that it stands in.</param>
    /// <param name="isOfColumn">Whether it is that of a column, else of a row.</param>
    public IEnumerable<NameOffer> NamesBeside(string table, bool isOfColumn) =>
        _names is not null && _blocks.FirstOrDefault(block => block.Path == table) is { } block
            ? Offers(new BlockScope(_names, block, isOfColumn ? ScopeKind.Row : ScopeKind.Column))
            : [];

    /// <summary>How rules name the tables and blocks, and the lists of lines.</summary>
    public IEnumerable<string> Tables => _blocks.Select(block => block.Path);

    /// <summary>How rules name the lists of lines.</summary>
    public IEnumerable<string> Lists => _names?.Form.Extent.Lists.Select(list => list.Path) ?? [];

    private IEnumerable<NameOffer> Offers(NameScope scope)
    {
        foreach (var name in scope.Names.Distinct(StringComparer.Ordinal))
        {
            var cell = scope.FindCell(name, CellSource.Current);
            yield return new NameOffer(name, cell?.Cell.Cell ?? -1, cell?.Words.In(_names!.Form.WordLanguage) ?? string.Empty);
        }

        foreach (var prose in scope.Narratives)
        {
            yield return new NameOffer(prose, -1, string.Empty);
        }
    }

    private IEnumerable<NameUse> UsesIn(int number)
    {
        var text = _notes[number].Text;
        foreach (var name in NamesOf(ExpressionParser.Parse(text.Value, out _)))
        {
            var source = NameScope.SourceOf(name.Name, out var rest);
            yield return UseOf(number, text.Locate(name.Start, name.Length), rest, name.Name.Length - rest.Length, source);
        }
    }

    private static CellSource SourceOf(NameUse use) =>
        use.Lead == 0 ? CellSource.Current : use.Lead == "previous.".Length ? CellSource.Previous : CellSource.Members;

    private NameUse UseOf(int number, SourceSpan span, string name, int lead, CellSource source)
    {
        var scope = _notes[number].Scope;
        var cells = scope.FindCell(name, source) is { } cell ? new EquatableArray<int>(cell.Cell.Cell)
            : scope.FindGroup(name, source) is { } group ? new(group.SelectMany(value => CellsOf(value.Expression)))
            : scope.FindRow(name) is { } row ? new(row)
            : default;
        return new NameUse(number, span, name, lead, cells, cells.Count > 0 ? -1 : scope.FindNarrative(name) ?? -1);
    }

    private static IEnumerable<int> CellsOf(BoundExpression expression) => expression switch
    {
        BoundCell cell => [cell.Cell],
        BoundComponents components => [components.Cell],
        BoundLines lines => [lines.Cell],
        _ => [],
    };

    private static IEnumerable<NameSyntax> NamesOf(ExpressionSyntax? syntax) => syntax switch
    {
        NameSyntax name => [name],
        UnarySyntax unary => NamesOf(unary.Operand),
        BinarySyntax binary => NamesOf(binary.Left).Concat(NamesOf(binary.Right)),
        CallSyntax call => call.Arguments.SelectMany(NamesOf),
        _ => [],
    };
}
