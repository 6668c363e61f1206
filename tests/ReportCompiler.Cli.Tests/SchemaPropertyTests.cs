using System.Text.RegularExpressions;
using CsCheck;
using ReportCompiler.Testing;

namespace ReportCompiler.Cli.Tests;

/// <summary>Whatever the reader takes, the schema takes: an editor must not mark what a check lets pass.</summary>
public partial class SchemaPropertyTests
{
    private static readonly string[] Values = ["0", "12", "-1", "1.5", "x", "~", "N/A", "<1", "'7'", "'７'", "'1,234'", "+2", "007", "2024-09-30", "yes", "无",
        "/", "\"\"", "null", "1e3", "12.0", "''"];

    [Theory]
    [InlineData("reports/suqian/2024.yaml", "gov-info-disclosure", 2024)]
    [InlineData("reports/huaxian-hrss/2019.yaml", "gov-info-disclosure", 2019)]
    [InlineData("reports/us-access-board/2024.yaml", "us-foia-annual", 2024)]
    public void SchemaTakesWhatTheReaderTakes(string path, string family, int year)
    {
        var lines = File.ReadAllText(Path.Combine(RepositoryTree.Root, path)).Split('\n');
        var taken = 0;
        Gen.Select(Gen.Int[0, lines.Length - 1], Gen.Int[0, 5], Gen.Int[0, 30], Gen.Int[0, Values.Length - 1]).Array[1, 3].Each(
            400,
            edits =>
            {
                var text = string.Join('\n', edits.Aggregate(lines, Apply));
                if (SchemaOracle.ReadingErrors(text).Count == 0)
                {
                    taken++;
                    Assert.Empty(ReportSchemas.Problems(family, year, text));
                }
            });

        Assert.True(taken > 20, $"Only {taken} of the changed reports could be read.");
    }

    // A value is written otherwise, an item or a line is left out or doubled, a list becomes a single value, a line moves.
    private static string[] Apply(string[] lines, (int Line, int Kind, int Item, int Value) edit)
    {
        var changed = lines.ToArray();
        var line = changed[edit.Line];
        var items = Item().Matches(line);
        var item = items.Count > 0 ? items[edit.Item % items.Count] : null;
        changed[edit.Line] = edit.Kind switch
        {
            0 or 1 when item is not null => string.Concat(line.AsSpan(0, item.Index), Values[edit.Value], line.AsSpan(item.Index + item.Length)),
            2 when line.Contains(',', StringComparison.Ordinal) && line.Contains(']', StringComparison.Ordinal) => LastItem().Replace(line, "]"),
            3 when item is not null => string.Concat(line.AsSpan(0, item.Index), $"'{item.Value}'", line.AsSpan(item.Index + item.Length)),
            4 => string.Empty,
            5 when line.Length > 0 => line + "\n" + line,
            _ => line,
        };
        return changed;
    }

    [GeneratedRegex(@"(?<=[\[,:] *)-?[0-9][0-9.]*(?=[\],\s]|$)|N/A|<1")]
    private static partial Regex Item();

    [GeneratedRegex(@",[^,\]]*\]")]
    private static partial Regex LastItem();
}
