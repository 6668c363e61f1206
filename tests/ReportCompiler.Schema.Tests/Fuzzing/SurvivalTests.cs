using System.Text.RegularExpressions;
using CsCheck;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Tests.Support;
using ReportCompiler.Schema.Yaml;
using ReportCompiler.Testing;
using Xunit.Abstractions;

namespace ReportCompiler.Schema.Tests.Fuzzing;

/// <summary>Published reports with cells that hold no number in several rows and damage in another line: what is wrong with the cells is still found.</summary>
public partial class SurvivalTests(ITestOutputHelper output)
{
    private const int Reports = 600;
    private const int Planted = 5;
    private const double Demanded = 0.95;

    // The head is three lines that say which form the file has; without them nothing can be said of the rest.
    private const string EndOfHead = "year:";

    private static readonly string[] Strokes =
        ["[", "]", "{", "}", "\"", "'", ":", ": ", ",", "\t", "-", "- ", "*", "&", "%", "@", "`", "?", "!", "|", ">", "x", " "];

    private static readonly Gen<(int Report, int[] Rows, int Line, int Place, int Kind, string Stroke)> Damage = Gen.Select(
        Gen.Int[0, RealFiles.Reports.Count - 1],
        Gen.Int[0, 10_000].Array[Planted],
        Gen.Int[0, 10_000],
        Gen.Int[0, 10_000],
        Gen.Int[0, 4],
        Gen.Int[0, Strokes.Length - 1].Select(index => Strokes[index]));

    [Fact]
    public void WrongCellsAreFoundInADamagedFile()
    {
        var (all, broken) = (new Tally(), new Tally());
        Sampling.Each(Damage, Reports, damage => Count(damage, all, broken), damage => damage.ToString());

        output.WriteLine($"all: {all}");
        output.WriteLine($"those that are no YAML any more: {broken}");
        Assert.True(all.Share >= Demanded, all.ToString());
        Assert.True(broken.Share >= Demanded, broken.ToString());
    }

    private static void Count((int Report, int[] Rows, int Line, int Place, int Kind, string Stroke) damage, Tally all, Tally broken)
    {
        var (file, text) = RealFiles.Reports[damage.Report];
        var lines = text.Split('\n');
        var rows = Enumerable.Range(0, lines.Length).Where(line => LastOfRow().IsMatch(lines[line])).ToList();
        var planted = damage.Rows.Select(row => rows[row % rows.Count]).Distinct().ToList();
        planted.ForEach(row => lines[row] = LastOfRow().Replace(lines[row], match => match.Value + "x"));
        var expected = NoNumbers(file, lines, planted);

        var head = Array.FindIndex(lines, line => line.StartsWith(EndOfHead, StringComparison.Ordinal));
        var others = Enumerable.Range(head + 1, lines.Length - head - 1)
            .Where(line => lines[line].Trim() is not ("" or ['#', ..]) && !planted.Contains(line)).ToList();
        var at = others[damage.Line % others.Count];
        lines[at] = Damaged(lines[at], damage.Place, damage.Kind, damage.Stroke);

        var found = NoNumbers(file, lines, planted);
        var kept = expected.Count(found.Contains);
        all.Add(expected.Count, kept);
        if (YamlDocument.Read(file, string.Join('\n', lines), []) is null)
        {
            broken.Add(expected.Count, kept);
        }
    }

    private static HashSet<(int Line, int Column)> NoNumbers(string file, string[] lines, List<int> planted) =>
        [.. ReportParser.Parse(file, string.Join('\n', lines), RealFiles.Catalog).Findings
            .Where(finding => finding.Definition == ValueDiagnostics.NotANumber && planted.Contains(finding.Span.Line - 1))
            .Select(finding => (finding.Span.Line, finding.Span.Column))];

    private static string Damaged(string line, int place, int kind, string stroke)
    {
        var comment = line.IndexOf(" #", StringComparison.Ordinal);
        var length = comment < 0 ? line.Length : line[..comment].TrimEnd().Length;
        var at = place % (length + 1);
        return kind switch
        {
            0 => line.Remove(Math.Min(at, length - 1), 1),
            1 => line.Remove(Math.Min(at, length - 1), Math.Min(3, length - Math.Min(at, length - 1))),
            2 => stroke + line,
            _ => line.Insert(at, stroke),
        };
    }

    [GeneratedRegex(@"^ +[A-Za-z]+: +\[(?: *[0-9]+,){3,} *[0-9]+(?=\])")]
    private static partial Regex LastOfRow();

    private sealed class Tally
    {
        public int Files { get; private set; }

        public double Share => (double)_kept / _expected;

        private int _expected;
        private int _kept;

        public void Add(int expected, int kept)
        {
            Files++;
            _expected += expected;
            _kept += kept;
        }

        public override string ToString() => FormattableString.Invariant($"{_kept} of {_expected} in {Files} files ({Share:P2})");
    }
}
