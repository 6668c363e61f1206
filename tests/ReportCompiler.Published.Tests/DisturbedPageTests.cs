using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ReportCompiler.Published.Tests.Support;
using ReportCompiler.Testing;

namespace ReportCompiler.Published.Tests;

/// <summary>Whatever is done to the layout of a page, no figure comes back as another: it is right, or it is left blank and counted.</summary>
public class DisturbedPageTests
{
    private const int Seeds = 120;

    private static readonly (string Name, Action<IElement, Lots> Do)[] Disturbances =
    [
        ("wrap", (cell, _) => cell.InnerHtml = $"<div><div><p>{cell.InnerHtml}</p></div></div>"),
        ("break", (cell, random) => cell.TextContent = Split(cell.TextContent, random, "\n")),
        ("lose", (cell, _) => cell.Remove()),
        ("blank", (cell, _) => cell.TextContent = string.Empty),
        ("merge", Merge),
        ("misspell", (cell, random) => cell.TextContent = Misspelt(cell.TextContent, random)),
        ("widen", (cell, _) => cell.SetAttribute("colspan", "2")),
        ("narrow", (cell, _) => cell.RemoveAttribute("colspan")),
        ("shorten", (cell, _) => cell.RemoveAttribute("rowspan")),
        ("lengthen", (cell, _) => cell.SetAttribute("rowspan", "2")),
        ("double row", (cell, _) => cell.ParentElement!.After(cell.ParentElement.Clone())),
        ("lose row", (cell, _) => cell.ParentElement!.Remove()),
        ("add cell", (cell, _) => cell.After(cell.Owner!.CreateElement("td"))),
        ("part table", Part),
        ("frame", Frame),
    ];

    public static TheoryData<string> Folders { get; } = ["huaxian-hrss/2019", "suqian/2024", "us-access-board/2024"];

    [Theory]
    [MemberData(nameof(Folders))]
    public void NoFigureComesBackAsAnother(string folder)
    {
        var expected = Readings.Cells(PublishedSite.Report(folder));
        var wrong = new List<string>();
        var (unharmed, harmed) = (0, 0);
        for (var seed = 0; seed < Seeds; seed++)
        {
            var (page, done) = Disturbed(PublishedSite.Content(folder, "index.html"), new Lots(seed));
            var reading = Readings.Read("page.html", page);
            if (reading.Content is null)
            {
                continue;
            }

            var actual = Readings.Cells(Readings.ReportOf(reading));
            wrong.AddRange(actual
                .Where(cell => !cell.Value.StartsWith("Blank", StringComparison.Ordinal) && expected.GetValueOrDefault(cell.Key) is { } right
                    && right != cell.Value)
                .Select(cell => $"seed {seed}, {done}: {cell.Key} is {cell.Value}, not {expected[cell.Key]}"));
            var lacks = expected.Any(cell => actual.GetValueOrDefault(cell.Key) != cell.Value);
            (unharmed, harmed) = lacks ? (unharmed, harmed + 1) : (unharmed + 1, harmed);
            Assert.False(lacks && reading.IsSure && reading.Counts.Blank == 0, $"seed {seed}, {done}: cells are missing and nothing says so");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(20)));
        Assert.True(unharmed > Seeds / 10 && harmed > Seeds / 10, $"{unharmed} unharmed, {harmed} harmed");
    }

    private static (string Page, string Done) Disturbed(byte[] page, Lots random)
    {
        using var document = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(page));
        var done = new List<string>();
        foreach (var _ in Enumerable.Range(0, 1 + random.Next(2)))
        {
            var cells = document.QuerySelectorAll("table.form td, table.form th").ToList();
            var cell = cells[random.Next(cells.Count)];
            var (name, act) = Disturbances[random.Next(Disturbances.Length)];
            done.Add($"{name} '{cell.TextContent.Trim()}'");
            act(cell, random);
        }

        return (document.DocumentElement.OuterHtml, string.Join(", ", done));
    }

    private static string Split(string text, Lots random, string with)
    {
        var trimmed = text.Trim();
        var at = random.Next(trimmed.Length + 1);
        return trimmed[..at] + with + trimmed[at..];
    }

    // A figure that is misspelt is another figure, which nobody can know.
    private static string Misspelt(string text, Lots random)
    {
        var trimmed = text.Trim();
        var at = trimmed.Length == 0 ? 0 : random.Next(trimmed.Length);
        return trimmed.Length < 4 || trimmed.All(character => !char.IsLetter(character)) ? text : trimmed[..at] + 'ж' + trimmed[(at + 1)..];
    }

    private static void Merge(IElement cell, Lots random)
    {
        if (cell.NextElementSibling is { } next)
        {
            next.Remove();
            cell.SetAttribute("colspan", "2");
        }
    }

    private static void Part(IElement cell, Lots random)
    {
        var row = cell.ParentElement!;
        var table = row.Closest("table")!;
        var behind = table.QuerySelectorAll("tr").SkipWhile(other => other != row).ToList();
        var second = (IElement)table.Clone(deep: false);
        table.After(second);
        behind.ForEach(moved => second.AppendChild(moved));
    }

    private static void Frame(IElement cell, Lots random)
    {
        var table = cell.Closest("table")!;
        var frame = cell.Owner!.CreateElement("table");
        table.Before(frame);
        var place = cell.Owner.CreateElement("td");
        place.AppendChild(table);
        frame.AppendChild(cell.Owner.CreateElement("tr")).AppendChild(place);
    }
}
