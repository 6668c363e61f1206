using ReportCompiler.Publishing.Tests.Support;
using ReportCompiler.Testing.Reports;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Publishing.Tests.Site;

/// <summary>Where much is wrong, each agency has a page of its findings.</summary>
public class ManyFindingsTests
{
    private const int Agencies = 120;

    [Fact]
    public void EachAgencyHasAPageOfItsFindings()
    {
        using var workshop = Wrong(Agencies);

        workshop.Build(LibraryForm.Catalog, options: workshop.Options() with { WithQuality = true, KeepGoing = true });

        var all = workshop.Text("quality/index.html");
        Assert.Contains("<p>Each agency has a page of its findings.</p>", all, StringComparison.Ordinal);
        Assert.DoesNotContain("<ol class=\"findings\">", all, StringComparison.Ordinal);
        Assert.Contains("<a href=\"../quality/many-7/index.html\">Library 7</a><td>2<td>0<td>0", all, StringComparison.Ordinal);
        Assert.Contains("<a href=\"../quality/many-107/index.html\">Library 7</a><td>2<td>0<td>0", all, StringComparison.Ordinal);

        var one = workshop.Text("quality/many-7/index.html");
        Assert.Contains("<li><a href=\"../../quality/index.html\">", one, StringComparison.Ordinal);
        Assert.Contains("<h1>Data quality: Library 7</h1>", one, StringComparison.Ordinal);
        Assert.Equal(2, one.Split("<li class=\"error\">").Length - 1);
        Assert.DoesNotContain("Findings by agency", one, StringComparison.Ordinal);
        Assert.False(File.Exists(workshop.Folder.At("site/quality/riverside/index.html")));
    }

    [Fact]
    public void FewStandOnOnePage()
    {
        using var workshop = Wrong(2);

        workshop.Build(LibraryForm.Catalog, options: workshop.Options() with { WithQuality = true, KeepGoing = true });

        Assert.Equal(4, workshop.Text("quality/index.html").Split("<li class=\"error\">").Length - 1);
        Assert.False(File.Exists(workshop.Folder.At("site/quality/many-1/index.html")));
    }

    [Fact]
    public void FolderNamedByItsWholePathIsShownByItsName()
    {
        using var workshop = Wrong(1);
        var path = workshop.Folder.At("reports").Replace('\\', '/');
        var options = workshop.Options() with { Source = new ReportSource(path, path, 1), WithQuality = true, KeepGoing = true };

        workshop.Build(LibraryForm.Catalog, options: options);

        Assert.Contains("<code>reports/many-1/2021.yaml(", workshop.Text("quality/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain(path, workshop.Text("quality/index.html"), StringComparison.Ordinal);
    }

    // Beside one that is right.
    private static Workshop Wrong(int agencies)
    {
        var workshop = Workshop.Library();
        var register = File.ReadAllText(workshop.Folder.At("reports/agencies.yaml")).TrimEnd() + "\n";
        for (var number = 1; number <= agencies; number++)
        {
            register += FormattableString.Invariant($"  - {{id: many-{number}, name: Library {number % 100}, level: town}}\n");
            foreach (var year in new[] { "2021", "2022" })
            {
                workshop.Folder.Write(
                    FormattableString.Invariant($"reports/many-{number}/{year}.yaml"),
                    LibraryForm.Report.Replace("riverside", FormattableString.Invariant($"many-{number}"), StringComparison.Ordinal)
                        .Replace("2021", year, StringComparison.Ordinal) + "nonsense: 1\n");
            }
        }

        workshop.Folder.Write("reports/agencies.yaml", register);
        return workshop;
    }
}
