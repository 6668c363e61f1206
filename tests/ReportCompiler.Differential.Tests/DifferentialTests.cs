using System.Globalization;
using ReportCompiler.Differential.Tests.Comparing;
using Xunit.Abstractions;

namespace ReportCompiler.Differential.Tests;

/// <summary>
/// One meaning, two engines: on templates and data made at random, the generated code finds what the interpreter finds, to the letter.
/// DIFFERENTIAL_SEED and DIFFERENTIAL_FAMILIES in the environment make other or longer runs.
/// </summary>
public class DifferentialTests(ITestOutputHelper output)
{
    private const int Families = 250;
    private const int Sets = 40;
    private const ulong Seed = 20240601;

    [Fact]
    public void EnginesAgree()
    {
        var campaign = new Campaign((ulong)Number("DIFFERENTIAL_SEED", (long)Seed), (int)Number("DIFFERENTIAL_FAMILIES", Families), Sets);

        var disagreement = campaign.Run();

        Assert.True(disagreement is null, disagreement);
        foreach (var (what, count) in campaign.Coverage.Counts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"{what}: {count.ToString(CultureInfo.InvariantCulture)}");
        }

        Assert.Empty(Coverage.Wanted.Except(campaign.Coverage.Counts.Keys, StringComparer.Ordinal));
        Assert.True(campaign.Cases >= 10_000, $"{campaign.Cases} cases are too few.");
    }

    private static long Number(string variable, long otherwise) =>
        long.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
