namespace ReportCompiler.MutationStudy;

/// <summary>Makes every slip in sections 3 and 4 of every report, and some hundreds of pairs.</summary>
/// <param name="corpus">The reports.</param>
internal sealed class Study(Corpus corpus)
{
    private const int Pairs = 600;
    private const ulong Seed = 35;

    private static readonly string[] Sections = ["requests", "review"];

    /// <summary>Runs.</summary>
    public Tally Run()
    {
        var judge = new Judge(corpus);
        var mutations = corpus.Reports
            .Select(report => Sections.Select(section => new MutationMaker(corpus.ReportIn(report.File), section)).ToList())
            .Where(makers => makers.TrueForAll(maker => maker.HasCells))
            .SelectMany(makers => makers)
            .SelectMany(maker => maker.Singles().Concat(maker.Doubles(Pairs, Seed)))
            .ToList();
        var outcomes = new Outcome[mutations.Count];
        Parallel.For(0, mutations.Count, index => outcomes[index] = judge.Of(mutations[index]));
        return new Tally(judge, outcomes);
    }
}
