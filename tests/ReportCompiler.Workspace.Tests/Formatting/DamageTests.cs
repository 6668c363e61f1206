using System.Text.RegularExpressions;
using CsCheck;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Templates;
using ReportCompiler.Testing;
using ReportCompiler.Testing.Reports;
using ReportCompiler.Workspace.Formatting;

namespace ReportCompiler.Workspace.Tests.Formatting;

/// <summary>
/// Reports written in whatever order and layout: formatted, they say what they said, every comment is there once, and there is nothing left
/// to do.
/// </summary>
public partial class DamageTests
{
    private static readonly string[] Files = [.. Workshop.RealFolders.Select(folder => $"reports/{folder}.yaml").Concat(Filing.Reports)];

    private static readonly Gen<(int File, (int Kind, int Place, int Shape)[] Slips)> Damage =
        Gen.Select(Gen.Int[0, Files.Length - 1], Gen.Select(Gen.Int[0, 6], Gen.Int[0, 10_000], Gen.Int[0, 5]).Array[1, 12]);

    [Fact]
    public void NothingIsLostWhateverAFileLooksLike()
    {
        var formatted = 0;
        Damage.Each(
            150,
            damage =>
            {
                var text = Damaged(File.ReadAllText(Path.Combine(RepositoryTree.Root, Files[damage.File])), damage.Slips);
                Check(text);
                formatted++;
            });
        Assert.True(formatted > 100);
    }

    private static void Check(string text)
    {
        var result = ReportFormatter.Format("report.yaml", text, Forms.Catalog, keysOf: null);

        Assert.True(
            result.Text is not null,
            "left alone: " + string.Join('\n', result.Findings.Select(finding => finding.Message(Schema.Text.Language.English))) + "\n" + text);
        var (before, after) = (ReportParser.Parse("report.yaml", text, Forms.Catalog), ReportParser.Parse("report.yaml", result.Text, Forms.Catalog));
        Assert.True(SameReport.Is(before, after), text);
        Assert.All(Mark().Matches(text).Select(match => match.Value), mark => Assert.Single(Regex.Matches(result.Text, mark + "\\b")));
        Assert.Equal(result.Text, ReportFormatter.Format("report.yaml", result.Text, Forms.Catalog, keysOf: null).Text);
    }

    private static string Damaged(string text, (int Kind, int Place, int Shape)[] slips)
    {
        var lines = text.Split('\n').ToList();
        var number = 0;
        foreach (var (kind, place, shape) in slips)
        {
            var rows = Enumerable.Range(0, lines.Count).Where(line => Row().IsMatch(lines[line])).ToList();
            var at = rows[place % rows.Count];
            Harm(lines, at, kind, shape, $"Mark{number++}");
        }

        return string.Join(slips[0].Shape == 0 ? "\r\n" : "\n", lines);
    }

    private static void Harm(List<string> lines, int at, int kind, int shape, string mark)
    {
        var row = Row().Match(lines[at]);
        var values = row.Groups["values"].Value.Split(',').Select(value => value.Trim()).ToList();
        var (lead, rest) = (row.Groups["lead"].Value, row.Groups["rest"].Value);
        var margin = new string(' ', lead.Length - lead.TrimStart().Length);
        switch (kind)
        {
            case 0:
                lines.Insert(at, new string(' ', shape * 2) + "# " + mark);
                break;
            case 1:
                lines[at] = rest.Contains('#', StringComparison.Ordinal) ? lines[at] + " " + mark : lines[at] + " # " + mark;
                break;
            case 2:
                lines[at] = $"{lead}{new string(' ', shape + 1)}[{string.Join("," + new string(' ', shape + 1), values)}]{rest}";
                break;
            case 3:
                values[0] = values[0].StartsWith('"') ? values[0] : $"'{values[0].Trim('\'')}'";
                lines[at] = $"{lead} [{string.Join(", ", values)}]{rest}";
                break;
            case 4:
                var items = values.Select(value => $"{margin}  - {value}").ToList();
                lines[at] = lead + rest;
                items.Insert(1, $"{margin}  # {mark}");
                lines.InsertRange(at + 1, items);
                break;
            case 5:
                lines[at] = $"{lead} [{values[0]},{(shape > 2 ? " # " + mark : string.Empty)}\n{margin}    {string.Join(", ", values.Skip(1).DefaultIfEmpty("~"))}\n{margin}    ]{rest}";
                break;
            default:
                if (Row().IsMatch(lines[at + 1]) && lines[at + 1].StartsWith(margin + lead.Trim()[0], StringComparison.Ordinal))
                {
                    (lines[at], lines[at + 1]) = (lines[at + 1], lines[at]);
                }

                break;
        }
    }

    [GeneratedRegex(@"^(?<lead> +[A-Za-z0-9-]+:) +\[(?<values>[^\[\]]+,[^\[\]]+)\](?<rest>.*)$")]
    private static partial Regex Row();

    [GeneratedRegex("Mark[0-9]+")]
    private static partial Regex Mark();
}
