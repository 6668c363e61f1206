using System.Collections.Concurrent;
using System.Globalization;
using ReportCompiler.Differential.Tests.Data;
using ReportCompiler.Differential.Tests.Drawing;
using ReportCompiler.Differential.Tests.Templates;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.ReportSets;

namespace ReportCompiler.Differential.Tests.Comparing;

/// <summary>A run through many families and, for each, many sets of reports. The seed alone decides all of them.</summary>
/// <param name="seed">The seed.</param>
/// <param name="families">How many families.</param>
/// <param name="sets">How many sets of reports for each.</param>
internal sealed class Campaign(ulong seed, int families, int sets)
{
    // As many as compile in a few seconds, and together need little memory.
    private const int Batch = 25;
    private const string DoesNotEnd = "The checks do not come to an end.";

    // A case takes milliseconds; a machine that is busy with other things may take its time.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private int _cases;

    /// <summary>What was reached.</summary>
    public Coverage Coverage { get; } = new();

    /// <summary>How many sets of reports were checked with both engines.</summary>
    public int Cases => _cases;

    /// <summary>Runs; gives the first disagreement, reduced and written out, or null.</summary>
    public string? Run()
    {
        for (var first = 0; first < families; first += Batch)
        {
            var made = new Family[Math.Min(Batch, families - first)];
            var start = first;
            Parallel.For(0, made.Length, index => made[index] = FamilyOf(start + index));
            using var compiled = Compile(made);
            if (compiled is not { } generated)
            {
                return DescribeBroken(made, first);
            }

            var disagreements = new ConcurrentDictionary<int, (int Set, string Difference)>();
            Parallel.For(0, made.Length, index => Run(made[index], start + index, generated, disagreements));
            if (!disagreements.IsEmpty)
            {
                var number = disagreements.Keys.Min();
                return Describe(made[number - first], number, disagreements[number].Set, disagreements[number].Difference);
            }
        }

        return null;
    }

    private Family FamilyOf(int number)
    {
        var family = new FamilyGen(new Draw((uint)number, seed)).Make(string.Create(CultureInfo.InvariantCulture, $"family-{number:00}"));
        foreach (var version in family.Versions)
        {
            Coverage.Add(version.Text, version.Model);
        }

        return family;
    }

    private ReportSet SetOf(Family family, int number, int set) =>
        new ReportSetGen(new Draw((uint)number, seed + 1 + (ulong)set), family).Make();

    // Totals are filled in by the code that is tested.
    private ReportSet MakeSet(Family family, int number, int set)
    {
        try
        {
            return SetOf(family, number, set);
        }
        catch (Exception exception)
        {
            var templates = string.Join("\n", family.Versions.Select(version => version.Text));
            throw new InvalidOperationException($"Seed {seed}, family {number}, set {set}: the data cannot be made.\n{templates}", exception);
        }
    }

    private void Run(Family family, int number, GeneratedForms generated, ConcurrentDictionary<int, (int Set, string Difference)> disagreements)
    {
        var engines = new Engines(new FormCatalog(family.Versions.Select(version => new TemplateEngine(version.Model))), generated.CatalogOf(family.Name));
        foreach (var (left, right) in engines.Interpreted.Engines.Zip(engines.Generated!.Engines))
        {
            Assert.Equal(left.Form, right.Form);
        }

        for (var set = 0; set < sets; set++)
        {
            var reports = MakeSet(family, number, set);
            ReportSetResult? result = null;
            var checking = Task.Run(() => engines.Difference(reports, out result));
            var difference = checking.Wait(Patience) ? checking.Result : DoesNotEnd;
            Interlocked.Increment(ref _cases);
            if (difference is not null)
            {
                disagreements.TryAdd(number, (set, difference));
                return;
            }

            Coverage.Add(result!);
        }
    }

    private static GeneratedForms? Compile(IEnumerable<Family> made)
    {
        try
        {
            return GeneratedForms.Of(made.SelectMany(family => family.Versions).Select(version => (version.Text.Path, version.Text.ToString())));
        }
        catch (BrokenCodeException)
        {
            return null;
        }
    }

    private string DescribeBroken(Family[] made, int first)
    {
        var index = Array.FindIndex(made, family => Compile([family]) is null);
        return Describe(made[index], first + index, 0, "The generated code does not compile.");
    }

    private string Describe(Family family, int number, int set, string difference)
    {
        var reports = SetOf(family, number, set);
        List<TemplateText> templates = [.. family.Versions.Select(version => version.Text)];
        var reduced = difference == DoesNotEnd
            ? Reducer.Write(templates, reports)
            : new Reducer(Engines.Of).Reduce(templates, reports);
        return $"Seed {seed}, family {number}, set {set}: the engines disagree, or fail.\n{difference}\n\nReduced:\n{reduced}";
    }
}
