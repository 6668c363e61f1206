using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Tests.Support;
using ReportCompiler.Schema.Verification;
using ReportCompiler.Testing;

namespace ReportCompiler.Schema.Tests.Checks;

/// <summary>Trying what mends a wrong report leaves out every statement that a change has no effect on; what is found stays the same.</summary>
public class PartialWalkTests
{
    private const int MaxChanges = 5;
    private const int Largest = 60;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void WrongFiguresOfOneAgencyAreFoundAsByWholeWalks(int seed)
    {
        var (parsed, previous) = (RealFiles.Parse("suqian/2024"), RealFiles.Parse("suqian/2023"));
        var random = new Draws(seed);
        for (var round = 0; round < 10; round++)
        {
            AssertFoundAlike(parsed, previous.Report!, Spoil(parsed.Report!, random));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void WrongFiguresOfComponentsAreFoundAsByWholeWalks(int seed)
    {
        var (parsed, previous) = (Department("2024"), Department("2023"));

        AssertFoundAlike(parsed, previous.Report!, Spoil(parsed.Report!, new Draws(seed)));
    }

    [Fact]
    public void StatementsThatAreNotAnnouncedAreWalkedThroughWhole()
    {
        var parsed = RealFiles.Parse("suqian/2024");
        var engine = new WholeWalkEngine(parsed.Engine!);

        Checker.Check(engine, Spoil(parsed.Report!, new Draws(1)), null);

        Assert.True(engine.Walks > MaxChanges, $"{engine.Walks} walks");
    }

    private static void AssertFoundAlike(ParsedReport parsed, Report previous, Report wrong)
    {
        Checker.Fill(parsed.Engine!, wrong);
        var whole = Describe(Checker.Check(new WholeWalkEngine(parsed.Engine!), wrong, previous));

        Assert.Equal(whole, Describe(Checker.Check(parsed.Engine!, wrong, previous)));
        Assert.NotEmpty(whole);
    }

    // Some figures are other than they are, some are missing, two neighbours may have changed places; all totals, or none, are left out.
    private static Report Spoil(Report sound, Draws random)
    {
        var wrong = new Report(sound.Form, sound.Header);
        var leavesTotalsOut = random.Next(2) == 0;
        foreach (var cell in sound.Form.PresentCells)
        {
            wrong.Set(cell.Index, cell.IsDerived && leavesTotalsOut ? default : sound[cell.Index]);
        }

        var numbers = sound.Form.PresentCells.Where(cell => cell.Type.IsNumber && sound[cell.Index].State == CellState.Given).ToList();
        for (var changes = random.Next(1, MaxChanges); changes > 0; changes--)
        {
            var cell = numbers[random.Next(numbers.Count - 1)].Index;
            var (here, next) = (wrong[cell], wrong[cell + 1]);
            switch (random.Next(4))
            {
                case 0:
                    wrong.Set(cell, default);
                    break;
                case 1 when here.State == CellState.Given && next.State == CellState.Given:
                    (here, next) = (here with { Value = next.Value }, next with { Value = here.Value });
                    wrong.Set(cell, here);
                    wrong.Set(cell + 1, next);
                    break;
                default:
                    wrong.Set(cell, here with { Value = here.Value + random.Next(1, Largest), State = CellState.Given });
                    break;
            }
        }

        return wrong;
    }

    private static List<string> Describe(CheckResult result) =>
    [
        .. result.Findings.Select(finding => $"{finding} {finding.Rule} {finding.Cell} {Describe(finding.Candidates.Prepend(finding.Suggestion))}"),
        .. result.NotAssessed.Select(check => check.ToString()),
        Describe(result.Fillings),
        Describe(result.PossibleFillings),
        .. result.ProvenZeros,
    ];

    private static string Describe(IEnumerable<Suggestion?> suggestions) =>
        string.Join(" | ", suggestions.OfType<Suggestion>().Select(suggestion => $"{suggestion.Because}: {string.Join(", ", suggestion.Changes)}"));

    private static ParsedReport Department(string year)
    {
        var file = Path.Combine(RepositoryTree.Root, "tests", "fixtures", "us-foia", "fictitious-department", year + ".yaml");
        return ReportParser.Parse($"fictitious-department/{year}.yaml", File.ReadAllText(file), RealFiles.Catalog);
    }

    // The same for the same seed, wherever it runs.
    private sealed class Draws(int seed)
    {
        private const ulong Factor = 6364136223846793005;
        private const ulong Step = 1442695040888963407;
        private const int Shift = 33;

        private ulong _state = unchecked(((ulong)seed * Factor) + Step);

        public int Next(int end)
        {
            _state = unchecked((_state * Factor) + Step);
            return (int)((_state >> Shift) % (ulong)end);
        }

        public int Next(int start, int end) => start + Next(end - start);
    }
}
