using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Syntax;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Templates.Building;

/// <summary>Lays the sections of a form out over its row of cells.</summary>
internal sealed class FormBuilder(TemplateContext context, IReadOnlyList<CellType> types)
{
    private readonly List<BuiltBlock> _blocks = [];
    private int _nextCell;
    private int _nextNarrative;

    /// <summary>The blocks with their declarations, in order.</summary>
    public IReadOnlyList<BuiltBlock> Blocks => _blocks;

    public EquatableArray<FormSection> Build(IReadOnlyList<SectionSyntax> sections) => new(sections.Select(BuildSection).ToArray());

    private FormSection BuildSection(SectionSyntax section)
    {
        if (section.IsRequired is { } isRequired)
        {
            return new FormSection(section.Id, section.Heading, new NarrativeSlot(_nextNarrative++, isRequired), null);
        }

        var builders = section.Blocks.Select(block => new BlockBuilder(block)).ToList();
        var width = builders.Count == 0 ? 0 : builders.Max(builder => builder.Width);
        var blocks = new List<FormBlock>();
        foreach (var builder in builders)
        {
            var block = builder.Build(context, types, _nextCell, width);
            _nextCell += builder.CellCount;
            blocks.Add(block);
            _blocks.Add(new BuiltBlock(section.Id, block, builder));
        }

        return new FormSection(section.Id, section.Heading, null, new FormTable(width, new EquatableArray<FormBlock>(blocks)));
    }
}
