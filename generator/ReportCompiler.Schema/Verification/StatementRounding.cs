using System.Globalization;
using ReportCompiler.Schema.Prose;

namespace ReportCompiler.Schema.Verification;

/// <summary>How figures of prose are rounded: whole numbers not at all, amounts and shares either to the nearest or by leaving off what follows.</summary>
internal static class StatementRounding
{
    private const string Percent = "%";

    /// <summary>Whether a stated figure is a value as prose states it.</summary>
    public static bool Fits(StatedFigure figure, decimal value)
    {
        if ((figure.IsAtMost && figure.Value < value) || (figure.IsAtLeast && figure.Value > value))
        {
            return true;
        }

        if (figure.Kind is StatementKind.Count or StatementKind.Change && (figure.Value == value || value == decimal.Truncate(value)))
        {
            return figure.Value == value;
        }

        if (figure.Value < 0 != value < 0 && figure.Value != 0)
        {
            return false;
        }

        var unit = 1m;
        for (var place = 0; place < figure.Places; place++)
        {
            unit /= 10;
        }

        var left = Math.Abs(value) - Math.Abs(figure.Value);
        return left >= -unit / 2 && left < unit;
    }

    /// <summary>A value as the figure would state it.</summary>
    public static string Word(StatedFigure figure, decimal value) => figure.Kind switch
    {
        StatementKind.Count => (figure.Scale == 1 ? value : Round(value, figure.Places)).ToString("0.##########", CultureInfo.InvariantCulture),
        StatementKind.Change => value.ToString("+0.##########;-0.##########;0", CultureInfo.InvariantCulture),
        StatementKind.Share => Round(value, figure.Places).ToString("0.##########", CultureInfo.InvariantCulture) + Percent,
        _ => Round(value, figure.Places).ToString("+0.##########;-0.##########;0", CultureInfo.InvariantCulture) + Percent,
    };

    private static decimal Round(decimal value, int places) => Math.Round(value, Math.Min(places, 10), MidpointRounding.AwayFromZero);
}
