using ReportCompiler.Differential.Tests.Drawing;

namespace ReportCompiler.Differential.Tests.Templates;

/// <summary>Makes expressions whose units agree.</summary>
/// <param name="draw">The choices.</param>
/// <param name="words">What they may name.</param>
internal sealed class ExpressionGen(Draw draw, Vocabulary words)
{
    private static readonly string[] Comparisons = ["=", "=", "=", "!=", "<", "<=", ">", ">="];
    private static readonly string[] Connectives = ["and", "or", "implies", "iff"];
    private static readonly string[] Folds = ["sum", "sum", "min", "max", "average", "median"];
    private static readonly string[] Numbers = ["0", "1", "2", "3", "10", "0.5", "0.25", "100"];
    private static readonly string[] Texts = ["none", "无", "bought", "claim", "*/", "\\"];

    /// <summary>Two sums that should be equal, as most rules of a form say.</summary>
    public string Equation()
    {
        var unit = Unit();
        return $"{Terms(unit)} = {Terms(unit)}";
    }

    /// <summary>Two numbers of one unit compared.</summary>
    public string Comparison(int depth)
    {
        var unit = Unit();
        return $"{Number(unit, depth)} {draw.Of(Comparisons)} {Number(unit, depth)}";
    }

    /// <summary>A condition.</summary>
    public string Condition(int depth) => words.Tables.Count > 0 && draw.OneIn(4) ? $"exists({draw.Of(words.Tables)})" : draw.Below(depth <= 0 ? 8 : 12) switch
    {
        0 or 1 => Comparison(depth - 1),
        2 or 3 => Other(),
        4 => words.Narratives.Count == 0 ? Comparison(0) : Prose(),
        5 => $"{draw.Of("ascending", "descending")}({Arguments(Unit(), 1)})",
        6 => $"{draw.Of("blank", "na")}({draw.Of("", "", "previous.")}{draw.Of<NamedUnit>(words.Cells).Name})",
        7 => $"unchanged({string.Join(", ", draw.Shuffled([.. words.Groups, .. words.Cells.Take(words.Groups.Count + 1)]).Take(draw.Between(1, 2)).Select(cells => cells.Name))})",
        8 => $"not {Bracketed(Condition(depth - 1), 80)}",
        _ => $"{Bracketed(Condition(depth - 1), 60)} {draw.Of(Connectives)} {Bracketed(Condition(depth - 1), 60)}",
    };

    /// <summary>A number in a unit.</summary>
    public string Number(string unit, int depth) => draw.Below(depth <= 0 ? 6 : 19) switch
    {
        < 4 => Name(unit),
        4 => draw.Of(Numbers),
        5 => words.Foreign.Count > 0 && draw.OneIn(2) ? "previous." + draw.Of(words.Foreign) : Name(unit),
        6 or 7 => $"{Operand(unit, depth)} + {Operand(unit, depth)}",
        8 or 9 => $"{Operand(unit, depth)} - {Operand(unit, depth)}",
        10 => draw.OneIn(2) ? $"{Operand(unit, depth)} * {Bare(depth)}" : $"{Bare(depth)} * {Operand(unit, depth)}",
        11 => $"{Operand(unit, depth)} / {Bare(depth)}",
        12 => $"-{(draw.OneIn(2) ? Name(unit) : $"({Number(unit, depth - 1)})")}",
        13 => $"abs({Number(unit, depth - 1)})",
        14 => $"round({Number(unit, depth - 1)}{draw.Of("", ", 1", ", 0", ", 2")})",
        16 => Converted(unit),
        15 => $"if({Condition(depth - 1)}, {Number(unit, depth - 1)}, {Number(unit, depth - 1)})",
        _ => $"{draw.Of(Folds)}({Arguments(unit, depth)})",
    };

    // What is converted must have a unit of its own, which a plain number has not.
    private string Converted(string unit)
    {
        List<string> others = [.. words.Units.Where(other => CellTypes.Converts(other, unit))];
        return others.Count == 0 ? Name(unit) : $"to({Name(draw.Of<string>(others))}, '{unit}')";
    }

    /// <summary>The name of a cell of a unit, of this report, of last year's or of the members.</summary>
    public string Name(string unit)
    {
        var own = words.Cells.Where(cell => cell.Unit == unit).ToList();
        // What stands first is of the scope; a rule that leaves its scope says the same for each element.
        var name = draw.Percent(70) ? own[draw.Below(Math.Min(own.Count, 8))].Name : draw.Of<NamedUnit>(own).Name;
        return draw.Of("", "", "", "", "", "previous.", "previous.", "members.") + name;
    }

    // What is asked of cells that hold no numbers; of whatever there is where there are none.
    private string Other()
    {
        List<string> units = 
        [
            .. new[] { CellTypes.Day, CellTypes.Word, CellTypes.Flag, CellTypes.List, CellTypes.Grade }.Where(unit => words.In(unit).Count > 0),
        ];
        if (units.Count == 0)
        {
            return Comparison(0);
        }

        var unit = draw.Of<string>(units);
        var names = words.In(unit);
        return unit switch
        {
            CellTypes.Flag => draw.Of(names),
            CellTypes.List => $"ticked({draw.Of("", "", "previous.")}{draw.Of(names)}) {draw.Of(Comparisons)} {draw.Of(Numbers)}",
            CellTypes.Grade => draw.OneIn(2)
                ? $"{draw.Of(names)} {draw.Of("=", "!=")} 'high'"
                : $"has({draw.Of(names)}, 'high'{draw.Of("", ", 'other'", ", 'low'")})",
            CellTypes.Word => $"{draw.Of(names)} {draw.Of("=", "!=")} '{draw.Of(draw.OneIn(3) ? Texts : CellTypes.Codes)}'",
            _ => Days(names),
        };
    }

    private string Days(IReadOnlyList<string> names)
    {
        var day = draw.Of(draw.Of(names), draw.Of(names), "previous." + draw.Of(names), $"day({draw.Between(1, 12)}, {draw.Of(1, 29, 30)})");
        return draw.Below(4) switch
        {
            0 => $"workdays({draw.Of(names)}, {day}) {draw.Of(Comparisons)} {draw.Of(Numbers)}",
            1 => $"{draw.Of(names)} - {day} {draw.Of(Comparisons)} {draw.Of(Numbers)}",
            2 => $"{draw.Of(names)} {draw.Of(Comparisons)} '2021-0{draw.Between(1, 9)}-15'",
            _ => $"{draw.Of(names)} {draw.Of(Comparisons)} {day}",
        };
    }

    private string Terms(string unit)
    {
        var text = draw.OneIn(3) && Several(unit) is [_, ..] several ? $"sum({draw.Of<string>(several)})" : Plain(unit);
        for (var more = draw.Below(3); more > 0; more--)
        {
            text += $" {draw.Of("+", "-")} {Plain(unit)}";
        }

        return draw.OneIn(10) ? text + " + previous." + Plain(unit) : text;
    }

    private string Plain(string unit) => draw.Of<NamedUnit>([.. words.Cells.Where(cell => cell.Unit == unit).Take(8)]).Name;

    private string Operand(string unit, int depth) => Bracketed(Number(unit, depth - 1), 75);

    // Brackets are left out now and then: what an operator binds is part of what both engines must agree on.
    private string Bracketed(string text, int percent) => text.Contains(' ', StringComparison.Ordinal) && draw.Percent(percent) ? $"({text})" : text;

    private string Bare(int depth)
    {
        var unit = Unit();
        return draw.Below(4) switch
        {
            0 => $"count({Arguments(unit, depth)})",
            1 => $"({Operand(unit, 0)} / {Operand(unit, 0)})",
            _ => draw.Of(Numbers),
        };
    }

    private string Arguments(string unit, int depth)
    {
        var arguments = Enumerable.Range(0, draw.Between(1, 4)).Select(_ => Argument(unit, depth));
        return string.Join(", ", arguments.ToList());
    }

    private string Argument(string unit, int depth)
    {
        var groups = Groups(unit);
        return draw.Below(12) switch
        {
            < 3 when words.Spreads.Any(spread => spread.Unit == unit) => draw.Of<NamedUnit>([.. words.Spreads.Where(spread => spread.Unit == unit)]).Name,
            < 6 when groups.Count > 0 => draw.Of("", "", "previous.", "members.") + draw.Of<string>(groups),
            6 when groups.Count > 0 => $"above({(draw.OneIn(3) ? Name(unit) : draw.Of(Numbers))}, {(draw.OneIn(3) ? Plain(unit) : draw.Of<string>(groups))})",
            < 9 => Number(unit, depth - 1),
            _ => Name(unit),
        };
    }

    private List<string> Groups(string unit) => [.. words.Groups.Where(group => group.Unit == unit).Select(group => group.Name)];

    private List<string> Several(string unit) =>
        [.. words.Groups.Concat(words.Spreads).Where(several => several.Unit == unit).Select(several => several.Name)];

    private string Prose()
    {
        var texts = Enumerable.Range(0, draw.Between(1, 3)).Select(_ => $"'{draw.Of(Texts)}'").ToList();
        return $"{draw.Of("mentions", "saysOnly")}({draw.Of(words.Narratives)}, {string.Join(", ", texts)})";
    }

    private string Unit() => draw.Of(words.Units);
}
