using System.Globalization;
using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Schema.Verification.Pointing;

/// <summary>Tells how a wrong figure probably came about.</summary>
internal static class Likelihood
{
    /// <summary>Whether a value may stand in a cell.</summary>
    public static bool IsValid(decimal value, CellType type) =>
        HasScale(value, type)
        && value >= (type.Minimum ?? -CellType.Limit)
        && value <= (type.Maximum ?? CellType.Limit);

    /// <summary>Whether a value has no more decimal places than a cell.</summary>
    public static bool HasScale(decimal value, CellType type) => decimal.Round(value, type.Scale) == value;

    /// <summary>
    /// Whether changes undo no more than slips of copying: two neighbours or a row put back in their places, or figures each of which is
    /// one such slip away from the one that stands there.
    /// </summary>
    /// <param name="system">The report and last year's.</param>
    /// <param name="proposal">The changes.</param>
    public static bool IsSlip(CheckSystem system, Proposal proposal) =>
        proposal.Kind is SlipKind.Swapped or SlipKind.Shifted || proposal.Changes.All(change => IsSlip(system, change.Cell, change.To));

    /// <summary>The likeliest slip that turns the right figure into the one that stands there.</summary>
    /// <param name="system">The report and last year's.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="right">The figure that should stand there.</param>
    public static SlipKind Of(CheckSystem system, int cell, decimal right)
    {
        var wrong = system.Report[cell].Value;
        var type = system.Report.Form.Cells[cell].Type;
        var (from, to) = (Digits(right, type), Digits(wrong, type));
        var isSameSign = Math.Sign(right) * Math.Sign(wrong) >= 0;
        if (isSameSign && IsTransposed(from, to))
        {
            return SlipKind.Transposed;
        }

        if (right != 0 && wrong != 0 && (wrong == right * 10 || right == wrong * 10))
        {
            return SlipKind.Magnitude;
        }

        if (IsStale(system, cell, wrong))
        {
            return SlipKind.Stale;
        }

        return isSameSign && IsOneDigitOff(from, to) ? SlipKind.Digit : SlipKind.Other;
    }

    private static bool IsSlip(CheckSystem system, int cell, decimal right) => Of(system, cell, right) switch
    {
        SlipKind.Transposed or SlipKind.Magnitude or SlipKind.Stale => true,
        _ => IsDigitSlip(system.Report[cell].Value, right, system.Report.Form.Cells[cell].Type),
    };

    // Here a figure of one digit may have it wrong: what belongs there follows from the rules, not from its looks. A digit too many is
    // a slip where it is one that stands beside it, or a zero.
    private static bool IsDigitSlip(decimal wrong, decimal right, CellType type)
    {
        var (from, to) = (Digits(right, type), Digits(wrong, type));
        if (Math.Sign(right) * Math.Sign(wrong) < 0 || !DifferByOneDigit(from, to, out var at))
        {
            return false;
        }

        return to.Length <= from.Length
            || to[at] == '0'
            || (at > 0 && to[at - 1] == to[at])
            || (at + 1 < to.Length && to[at + 1] == to[at]);
    }

    private static string Digits(decimal value, CellType type) =>
        Math.Abs(value).ToString("F" + type.Scale.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    // A figure of one digit repeats last year's by chance too often to mean anything.
    private static bool IsStale(CheckSystem system, int cell, decimal wrong)
    {
        if (system.Previous is not { } previous || wrong < 10)
        {
            return false;
        }

        var index = previous.Form.IndexOf(system.Report.Form.Cells[cell].Path);
        return index >= 0 && previous[index].HasValue && previous[index].Value == wrong;
    }

    private static bool IsTransposed(string from, string to)
    {
        if (from.Length != to.Length)
        {
            return false;
        }

        var first = Enumerable.Range(0, from.Length).FirstOrDefault(index => from[index] != to[index]);
        return first + 1 < from.Length
            && from[first] != to[first]
            && from[first] == to[first + 1]
            && from[first + 1] == to[first]
            && string.CompareOrdinal(from, first + 2, to, first + 2, from.Length) == 0;
    }

    // A figure of one digit with its one digit wrong is simply another figure.
    private static bool IsOneDigitOff(string from, string to) => Math.Max(from.Length, to.Length) >= 2 && DifferByOneDigit(from, to, out _);

    private static bool DifferByOneDigit(string from, string to, out int start)
    {
        start = 0;
        while (start < from.Length && start < to.Length && from[start] == to[start])
        {
            start++;
        }

        var end = 0;
        while (end < from.Length - start && end < to.Length - start && from[from.Length - 1 - end] == to[to.Length - 1 - end])
        {
            end++;
        }

        return from.Length - start - end <= 1 && to.Length - start - end <= 1;
    }
}
