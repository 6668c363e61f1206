using System.Globalization;

namespace ReportCompiler.Schema.Text;

/// <summary>Days as numbers, so that rules can compare them and count between them: day 0 is 0001-01-01 (proleptic Gregorian calendar).</summary>
public static class DayNumber
{
    private const string Format = "yyyy-MM-dd";

    // 10000-01-01.
    private const int End = 3_652_059;

    /// <summary>The number of a day written as an ISO 8601 date, or null.</summary>
    public static int? Parse(string text) =>
        DateTime.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Of(day) : null;

    /// <summary>A day as an ISO 8601 date; the bare number where rules reckon with one that no calendar has.</summary>
    public static string Write(decimal day) => day >= 0 && day < End
        ? DateTime.MinValue.AddDays((double)day).ToString(Format, CultureInfo.InvariantCulture)
        : day.ToString("0.##########", CultureInfo.InvariantCulture);

    /// <summary>The number of a day of a year, or null where there is no such day.</summary>
    public static int? Of(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? Of(new DateTime(year, month, day)) : null;

    /// <summary>How many working days lie after one day, up to and including another: Mondays to Fridays that are no holiday; negative backwards.</summary>
    /// <param name="from">The first day, not counted itself.</param>
    /// <param name="to">The last day.</param>
    /// <param name="holidays">The days that are not worked, whatever day of the week they are.</param>
    public static int WorkingDays(int from, int to, ISet<int> holidays)
    {
        if (to < from)
        {
            return -WorkingDays(to, from, holidays);
        }

        var weeks = (to - from) / 7;
        var days = weeks * 5;
        for (var day = from + (weeks * 7) + 1; day <= to; day++)
        {
            days += IsWeekend(day) ? 0 : 1;
        }

        return days - holidays.Count(holiday => holiday > from && holiday <= to && !IsWeekend(holiday));
    }

    private static int Of(DateTime day) => (int)(day - DateTime.MinValue).TotalDays;

    // Day 0 was a Monday.
    private static bool IsWeekend(int day) => day % 7 >= 5;
}
