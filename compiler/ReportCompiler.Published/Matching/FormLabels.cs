using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Published.Matching;

/// <summary>The labels of a form in the order in which a page is read.</summary>
internal static class FormLabels
{
    /// <summary>The labels; those of rows that a report decides are left out.</summary>
    /// <param name="form">The form without a report.</param>
    public static IReadOnlyList<ExpectedLabel> Of(Form form) =>
        [.. form.Sections.SelectMany(section => OfSection(section)).Where(label => label.Plain.Length > 0)];

    /// <summary>Of each column, the place of the heading that stands over it alone, among the headings of the block; -1 where none does.</summary>
    /// <param name="block">The block.</param>
    public static int[] LeafHeadings(FormBlock block)
    {
        var leaves = Enumerable.Repeat(-1, block.ColumnLeaves.Count).ToArray();
        var place = 0;
        foreach (var row in HeadingPlaces.Of(block.Header, block.StubDepth + Math.Max(block.DrawnColumns, WidthOf(block))))
        {
            foreach (var (heading, column) in row)
            {
                var leaf = column - block.StubDepth;
                if (leaf >= 0 && leaf < leaves.Length && IsOfOne(block, leaf, heading.ColumnSpan))
                {
                    leaves[leaf] = place;
                }

                place++;
            }
        }

        return leaves;
    }

    private static bool IsOfOne(FormBlock block, int leaf, int span) => span == 1 || leaf == block.ColumnLeaves.Count - 1 && span == block.LastColumnSpan;

    private static int WidthOf(FormBlock block) => block.Header.Count == 0 ? 0 : block.Header[0].Sum(heading => heading.ColumnSpan);

    private static IEnumerable<ExpectedLabel> OfSection(FormSection section)
    {
        if (section.Part.Length > 0 && section.Part != section.Heading)
        {
            yield return new ExpectedLabel(LabelKind.Heading, section.Part, section);
        }

        yield return new ExpectedLabel(LabelKind.Heading, section.Heading, section);
        foreach (var label in (section.Table?.Blocks ?? default).SelectMany(block => OfBlock(section, block)))
        {
            yield return label;
        }
    }

    private static IEnumerable<ExpectedLabel> OfBlock(FormSection section, FormBlock block)
    {
        if (!string.IsNullOrEmpty(block.Title))
        {
            yield return new ExpectedLabel(LabelKind.Title, block.Title, section) { Block = block };
        }

        var (leaves, place) = (LeafHeadings(block), 0);
        foreach (var heading in block.Header.SelectMany(row => row))
        {
            var kind = place == 0 && block.StubDepth > 0 && heading.Text == block.Stub ? LabelKind.Corner : LabelKind.Column;
            yield return new ExpectedLabel(kind, heading.Text, section) { Block = block, Leaf = Array.IndexOf(leaves, place) };
            place++;
        }

        foreach (var stub in block.IsRepeated ? FixedRows(section, block) : Rows(section, block))
        {
            yield return stub;
        }
    }

    private static IEnumerable<ExpectedLabel> Rows(FormSection section, FormBlock block)
    {
        var lines = block.Lines;
        for (var row = 0; row < lines.Count; row++)
        {
            for (var stub = 0; stub < lines[row].Stubs.Count; stub++)
            {
                yield return new ExpectedLabel(LabelKind.Stub, lines[row].Stubs[stub].Text, section)
                {
                    Block = block,
                    Row = row,
                    IsInnermost = stub == lines[row].Stubs.Count - 1,
                };
            }
        }
    }

    private static IEnumerable<ExpectedLabel> FixedRows(FormSection section, FormBlock block) =>
        block.Rows.Where(node => node.Repeat == RowRepeat.None && !node.IsComponent)
            .Select(node => new ExpectedLabel(LabelKind.Stub, node.Label, section) { Block = block });
}
