using ReportCompiler.Publishing.Overviews;
using ReportCompiler.Publishing.Overviews.Pages;
using ReportCompiler.Publishing.Planning;
using ReportCompiler.Publishing.Rendering;
using ReportCompiler.Schema.Text;
using ReportCompiler.Testing.Reports;

namespace ReportCompiler.Publishing.Tests.Overviews;

/// <summary>Collected reports shown by the bodies that they cover.</summary>
public class MembersModelTests
{
    private static readonly Province Sound = new();

    [Fact]
    public void FiguresAreThoseOfTheBodiesOfTheYearLargestFirst()
    {
        using var workshop = Sound.ToWorkshop();
        var content = ContentOf(workshop);
        var west = content.Reports.Single(report => report.Report.Header is { Agency: "west", Year: 2022 });

        var cells = MemberFigures.CellsOf(west, content.Members.MembersOf(west)).ToList();

        var received = cells.Single(cell => cell.Cell.Path == "requests.received.people");
        Assert.Equal(12, cells.Count);
        Assert.Equal((received.Stated, 0m), (received.Sum, received.Difference));
        Assert.Equal(Province.MembersOf("west", 2022).Order(), received.Figures.Select(figure => figure.Member.Agency.Id).Order());
        Assert.Equal(received.Figures.Select(figure => figure.Value).OrderDescending(), received.Figures.Select(figure => figure.Value));
    }

    [Fact]
    public void DifferenceIsThatOfWhatIsStated()
    {
        using var workshop = Sound.ToWorkshop();
        var text = Sound.Files["west/2022.yaml"];
        var received = text.Split('\n').Single(line => line.Contains("received:", StringComparison.Ordinal));
        workshop.Folder.Write("reports/west/2022.yaml", text.Replace(received, "  received: [9000, 1, 9001]", StringComparison.Ordinal));
        var content = ContentOf(workshop);
        var west = content.Reports.Single(report => report.Report.Header is { Agency: "west", Year: 2022 });

        var cell = MemberFigures.CellsOf(west, content.Members.MembersOf(west)).First();

        Assert.Equal(9000 - Sound.Figure("west", 2022, 0, 0), cell.Difference);
    }

    [Fact]
    public void ReportOfASingleBodyHasNoSuchPages()
    {
        using var workshop = Sound.ToWorkshop();
        var content = ContentOf(workshop);

        Assert.Equal(
            ["east", "province", "west"],
            content.Reports.Where(report => report.MembersPage is not null).Select(report => report.Agency.Id).Distinct());
    }

    [Fact]
    public void NoPageOfThousandsOfBodiesIsLong()
    {
        using var workshop = new Workshop();
        var bodies = Enumerable.Range(1, 3000).Select(index =>
            $"  - {{id: body-of-the-province-{index}, name: Centre {index} of the Province, level: city, parent: top, region: \"98{index:0000}\"}}\n");
        workshop.Folder.Write(
            "reports/agencies.yaml", "agencies:\n  - {id: top, name: Top, level: province, covers: level, members: all}\n" + string.Concat(bodies));
        workshop.Folder.Write("reports/top/2024.yaml", Of("top", 3000 * 7));
        for (var index = 1; index <= 3000; index++)
        {
            workshop.Folder.Write($"reports/body-of-the-province-{index}/2024.yaml", Of($"body-of-the-province-{index}", 7));
        }

        var content = ContentOf(workshop);
        var top = content.Reports.Single(report => report.Agency.Id == "top");
        var model = new MembersModel(top, content.Members, Language.English);
        var templates = PageTemplates.Parse(Workshop.Pages, []);
        var maker = new PageMaker(content, templates, []);
        var context = new PageContext(templates);

        Assert.InRange(model.PageCount, 20, 200);
        foreach (var number in Enumerable.Range(0, 6).Append(model.PageCount))
        {
            context.Render(maker.Members(top, model, number));
            Assert.InRange(context.Buffer.Length, 1000, 150_000);
        }
    }

    private static string Of(string body, int count) =>
        $"template: requests-handled\nagency: {body}\nyear: 2024\n\noverview: Of {body}.\n\nrequests:\n  received: [{count}, 0, {count}]\n"
        + $"  carriedOver: [0, 0, 0]\n  answered: [{count}, 0, {count}]\n  carriedForward: [0, 0, 0]\nshares: [97.5]\n";

    private static SiteContent ContentOf(Workshop workshop)
    {
        var library = workshop.Load(Province.Catalog);
        var overview = Schema.Overviews.FormOverview.Read("requests-handled/overview.yaml", Province.Overview, Province.Catalog, [])!;
        return new SiteContent(library, library.Reports, [overview], new ContentOptions(null, ["html"], []));
    }
}
