using System.Globalization;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Bound;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Workspace.Comparing.Templates;

/// <summary>Takes a template apart, in the order of the form.</summary>
internal static class TemplateOutline
{
    /// <summary>The parts.</summary>
    public static IEnumerable<TemplatePart> Of(TemplateModel model) =>
    [
        Head(model.Form),
        .. model.Form.Types.Select(Type),
        .. model.Form.Sections.SelectMany(section => SectionParts(model.Form, section)),
        .. RuleOutline.Of(model),
    ];

    private static TemplatePart Head(Form form) => new(TemplatePartKind.Head, string.Empty, string.Empty, string.Empty, string.Empty)
    {
        Traits =
        [
            (TemplateTrait.Family, form.Family),
            (TemplateTrait.Version, Text(form.Version)),
            (TemplateTrait.Years, form.Years.ToString()),
            (TemplateTrait.Language, form.Language),
            (TemplateTrait.Title, form.Title),
            (TemplateTrait.Basis, form.Basis),
            (TemplateTrait.Similarity, form.TwinThreshold == 0 ? string.Empty : Text(form.TwinThreshold)),
            (TemplateTrait.Holidays, string.Join(", ", form.Holidays.Select(day => DayNumber.Write(day)))),
        ],
    };

    private static TemplatePart Type(CellType type) => new(TemplatePartKind.Type, type.Name, string.Empty, string.Empty, string.Empty)
    {
        Traits =
        [
            (TemplateTrait.Kind, type.Kind.ToString().ToLowerInvariant()),
            (TemplateTrait.Unit, type.Unit),
            (TemplateTrait.Bounds, type.Minimum is null && type.Maximum is null ? string.Empty : $"{Text(type.Minimum)}..{Text(type.Maximum)}"),
            (TemplateTrait.Scale, type.HasOpenScale ? "0.." + Text(type.Scale) : Text(type.Scale)),
            (TemplateTrait.Signed, Flag(type.IsSigned)),
            (TemplateTrait.Blank, Flag(type.AllowsBlank)),
            (TemplateTrait.Words,
                string.Join(
                    ", ", type.Specials.Select(special => $"{special.Text} = {Text(special.Value)}").Append(type.NotApplicable)
                        .Concat(CellTypeWords.ChoicesOf(type))
                        .Concat(type.Codes.Count == 0 ? type.Labels : [])
                        .Where(word => word.Length > 0))),
            (TemplateTrait.Drawing, type.Drawing == CellDrawing.Words ? string.Empty : type.Drawing.ToString().ToLowerInvariant()),
            (TemplateTrait.Pattern, type.Pattern),
            (TemplateTrait.Joint, type.Joint),
        ],
    };

    private static IEnumerable<TemplatePart> SectionParts(Form form, FormSection section)
    {
        yield return new TemplatePart(TemplatePartKind.Section, section.Id, string.Empty, section.Heading, section.Heading)
        {
            Traits =
            [
                (TemplateTrait.Narrative, section.Narrative is null ? string.Empty : section.Narrative.IsRequired ? "required" : "optional"),
                (TemplateTrait.Part, section.Part),
                (TemplateTrait.Short, section.Short),
                (TemplateTrait.Text, section.Text),
                (TemplateTrait.Guidance, section.Guidance),
            ],
        };
        foreach (var block in section.Table?.Blocks ?? default)
        {
            var path = CellPath.Join(section.Id, block.Id);
            yield return new TemplatePart(
                TemplatePartKind.Block, path, section.Id, block.Title ?? string.Empty, section.Heading) { Traits = [(TemplateTrait.Stub, block.Stub)] };
            foreach (var part in AxisOutline.Of(block.Columns, TemplatePartKind.Column, path, section.Heading)
                .Concat(AxisOutline.Of(block.Rows, TemplatePartKind.Row, path, section.Heading)))
            {
                yield return part;
            }

            var rows = block.RowLeaves.ToList();
            foreach (var index in block.Cells)
            {
                yield return Cell(form.Cells[index], path, rows.IndexOf(form.Cells[index].Row));
            }
        }
    }

    private static TemplatePart Cell(FormCell cell, string block, int row) => new(TemplatePartKind.Cell, cell.Path, block, cell.Label, cell.Section.Heading)
    {
        Traits = [(TemplateTrait.CellType, cell.Type.Name)],
        Headings =
        [
            TemplateSide.KeyOf(TemplatePartKind.Block, block),
            .. AxisOutline.Over(row, cell.Block.Rows, TemplatePartKind.Row, block),
            .. AxisOutline.Over(cell.Index - cell.Row.FirstCell, cell.Block.Columns, TemplatePartKind.Column, block),
        ],
    };

    private static string Flag(bool isSet) => isSet ? "true" : string.Empty;

    private static string Text(IFormattable? number) => number?.ToString(null, CultureInfo.InvariantCulture) ?? string.Empty;
}
