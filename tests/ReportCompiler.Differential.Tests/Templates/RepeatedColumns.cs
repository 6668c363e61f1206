using ReportCompiler.Differential.Tests.Drawing;

namespace ReportCompiler.Differential.Tests.Templates;

/// <summary>Makes the columns of blocks whose rows are repeated.</summary>
/// <param name="draw">The choices.</param>
/// <param name="labels">Ids and wordings.</param>
internal sealed class RepeatedColumns(Draw draw, Labels labels)
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>Columns of numbers of one unit, now and then under a common heading, with totals and formulas.</summary>
    /// <param name="cells">A type of the unit.</param>
    /// <param name="most">How many there are at most, totals aside.</param>
    public List<HeadingPlan> Numbers(string cells, int most)
    {
        var columns = Enumerable.Range(0, draw.Between(1, most)).Select(_ => draw.OneIn(6) ? Group(cells) : Number(cells)).ToList();
        var names = columns.SelectMany(
            column => column.Children.Count == 0 ? [column.Id!] : column.Children.Select(child => $"{column.Id}.{child.Id}")).ToList();
        if (draw.OneIn(3))
        {
            var formula = Number(cells);
            columns.Insert(draw.Below(columns.Count + 1), formula with { Properties = [.. formula.Properties, Formulas.Over(draw, names)] });
        }

        if (draw.OneIn(3))
        {
            columns.Insert(draw.Below(columns.Count + 1), Number(cells) with { Cells = null, Sum = draw.OneIn(4) ? $"[{columns[0].Id}]" : "siblings" });
        }

        return columns;
    }

    /// <summary>A column of numbers.</summary>
    public HeadingPlan Number(string cells)
    {
        var type = draw.Percent(75) ? null : draw.Of(CellTypes.In(CellTypes.UnitOf(cells)));
        return Bare() with { Cells = type, Properties = Overall() };
    }

    /// <summary>A column of days or words.</summary>
    /// <param name="overall">Whether there may be a row over all components.</param>
    public HeadingPlan Word(bool overall) => Bare() with
    {
        Cells = draw.Of(CellTypes.OfWords),
        Properties = overall || draw.OneIn(2) ? ["overall: own"] : [],
    };

    /// <summary>A column of which nothing more is said.</summary>
    public HeadingPlan Bare()
    {
        var id = labels.Id(_ids);
        return new HeadingPlan(id, labels.Label(id), null, null, []);
    }

    private HeadingPlan Group(string cells) => Bare() with
    {
        Properties = Overall(),
        Children = [.. Enumerable.Range(0, draw.Between(1, 2)).Select(_ => Number(cells))],
    };

    private string[] Overall() => draw.Of<string[]>([], [], ["overall: own"], ["overall: sum"], ["overall: min"], ["overall: max"]);
}
