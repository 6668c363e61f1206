namespace ReportCompiler.Generator.Emission;

/// <summary>Writes where the cells are: the index of each row's first cell, and the place of each column in a row.</summary>
internal static class CellsEmitter
{
    /// <summary>Writes the file.</summary>
    public static string Emit(FormPlan plan)
    {
        var source = FileFrame.Begin(plan);
        foreach (var block in plan.Blocks)
        {
            EmitRows(source, block);
            EmitColumns(source, block);
        }

        return source.ToString();
    }

    private static void EmitRows(SourceWriter source, BlockPlan block)
    {
        source.Gap();
        source.Summary(
            $"{block.Section.Heading}{Title(block)}: the index of each row's first cell{(block.Block.IsRepeated ? " in the form without a report" : string.Empty)}.");
        source.Line(FileFrame.GeneratedCode);
        using (source.Block($"internal static class {block.RowClass}"))
        {
            for (var row = 0; row < block.Rows.Count; row++)
            {
                source.Gap();
                source.Summary(OrElse(block.Block.RowLeaves[row].Words, "The only row."));
                source.Line($"public const int {block.Rows[row]} = {Literal.Of(block.Block.RowLeaves[row].FirstCell)};");
            }
        }
    }

    private static void EmitColumns(SourceWriter source, BlockPlan block)
    {
        source.Gap();
        source.Summary($"{block.Section.Heading}{Title(block)}: the place of each column in a row.");
        source.Line(FileFrame.GeneratedCode);
        using (source.Block($"internal static class {block.ColumnClass}"))
        {
            for (var column = 0; column < block.Columns.Count; column++)
            {
                source.Gap();
                source.Summary(OrElse(block.Block.ColumnLeaves[column].Words, block.Columns[column]));
                source.Line($"public const int {block.Columns[column]} = {Literal.Of(column)};");
            }

            source.Gap();
            source.Summary("How many columns there are.");
            source.Line($"public const int Count = {Literal.Of(block.Columns.Count)};");
        }
    }

    private static string Title(BlockPlan block) => block.Block.Title is { } title ? " · " + title : string.Empty;

    private static string OrElse(string words, string otherwise) => words.Length > 0 ? words : otherwise;
}
