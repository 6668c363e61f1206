using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Syntax;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.YamlProperties;

namespace ReportCompiler.Schema.Templates.Building;

/// <summary>Lays the sections of a form out over its row of cells.</summary>
internal sealed class FormBuilder
{
    private readonly List<BuiltBlock> _blocks = [];
    private readonly List<(SectionSyntax Syntax, List<BlockBuilder> Blocks)> _sections;
    private readonly CellAllocator _cells;
    private int _nextNarrative;

    public FormBuilder(TemplateContext context, IReadOnlyList<CellType> types, IReadOnlyList<SectionSyntax> sections)
    {
        _sections = [.. sections.Select(section => (section, section.Blocks.Select(block => new BlockBuilder(context, block, types)).ToList()))];
        NestingCheck.Check(context, sections);
        _cells = new CellAllocator([.. _sections.SelectMany(section => section.Blocks)]);
        Sections = new(_sections.Select(section => Build(section.Syntax, section.Blocks)).ToArray());
    }

    /// <summary>The blocks with their declarations, in order.</summary>
    public IReadOnlyList<BuiltBlock> Blocks => _blocks;

    /// <summary>The sections, in order.</summary>
    public EquatableArray<FormSection> Sections { get; }

    /// <summary>How the form lies in the row of cells.</summary>
    public FormExtent Extent => _cells.Extent;

    private FormSection Build(SectionSyntax section, List<BlockBuilder> builders)
    {
        var narrative = section.IsRequired is { } isRequired ? new NarrativeSlot(_nextNarrative++, isRequired) { MaxLength = section.MaxLength }
            : section.HasFootnote ? new NarrativeSlot(_nextNarrative++, IsRequired: false)
            : null;
        return new FormSection(section.Id, section.Heading, narrative, builders.Count == 0 ? null : BuildTable(section.Id, builders))
        {
            Part = section.Part,
            Short = section.Short,
            Text = section.Text,
            Guidance = section.Guidance,
            ListsComponents = section.ListsComponents,
        };
    }

    private FormTable BuildTable(string section, List<BlockBuilder> builders)
    {
        var width = builders.Max(builder => builder.Width);
        var blocks = new List<FormBlock>();
        foreach (var builder in builders)
        {
            var block = builder.Build(_cells.Place(CellPath.Join(section, builder.Syntax.Id), builder), width);
            blocks.Add(block);
            _blocks.Add(new BuiltBlock(section, block, builder));
        }

        return new FormTable(width, new EquatableArray<FormBlock>(blocks));
    }
}
