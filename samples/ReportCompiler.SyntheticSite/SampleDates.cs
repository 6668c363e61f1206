using System.Globalization;

namespace ReportCompiler.SyntheticSite;

/// <summary>When reports are published: most in time, some late, and some never.</summary>
internal static class SampleDates
{
    private const int OneIn = 25;
    private const int LatestDelay = 45;

    /// <summary>The day on which a report was published, ISO 8601; null where it was not.</summary>
    /// <param name="agency">The agency.</param>
    /// <param name="year">The report year.</param>
    /// <param name="numbers">Where days come from.</param>
    public static string? Of(SampleAgency agency, int year, SplitMix numbers)
    {
        // Reports of single bodies are due by the end of January, collected ones by the end of March.
        var due = new DateOnly(year + 1, agency.IsCollecting ? 3 : 1, 31);
        var day = due.AddDays(-numbers.Below(20));
        var fate = numbers.Below(OneIn);
        return fate switch
        {
            0 when !agency.IsCollecting => null,
            1 or 2 => Write(due.AddDays(1 + numbers.Below(LatestDelay))),
            _ => Write(day),
        };
    }

    private static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
