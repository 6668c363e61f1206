using ReportCompiler.Cli.Hosting;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli.Tests;

/// <summary>A form of one's own: a folder of YAML and the command, and nothing besides.</summary>
public class OwnFormTests
{
    private const string Form = "templates/library-loans/2026.template.yaml";
    private const string Report = "reports/riverside/2026.yaml";

    private const string Template = """
        template: library-loans
        version: 2026
        years: 2026..
        language: en
        title: "{agency.name}: loans in {year}"
        basis: Library Statistics Order, section 4
        types:
          items: {kind: integer, unit: items, min: 0}
        sections:
          - id: remarks
            heading: 1. Remarks
            narrative: required
          - id: loans
            heading: 2. Loans
            table:
              stub: Kind
              cells: items
              columns:
                - {id: out, label: On loan on 1 January}
                - {id: lent, label: Lent}
                - {id: returned, label: Returned}
                - {id: left, label: On loan on 31 December, formula: out + lent - returned}
              rows:
                - {id: books, label: Books}
                - {id: maps, label: Maps}
        rules:
          - id: returned-at-most
            each: row of loans
            require: returned <= out + lent
            says: {en: No more comes back than was out., zh: 归还数不超过借出数。}

        """;

    private const string Data = """
        template: library-loans
        agency: riverside
        year: 2026

        # 1. Remarks
        remarks: |
          All is well.

        loans:                        # 2. Loans
          #        out  lent  returned
          books:  [ 10,   20,        5]  # Books
          maps:   [  1,    2,        2]  # Maps

        """;

    private const string Map = """
        template: library-loans
        version: 2026
        format: xml
        namespaces: {lib: "urn:example:library"}
        root: lib:Report
        head:
          - {element: lib:Library, holds: agency}
          - {element: lib:Year, holds: year}
        sections:
          - section: loans
            element: lib:Loans
            holds:
              - {group: books, element: lib:Books, holds: [{shape: row}]}
              - {group: maps, element: lib:Maps, holds: [{shape: row}]}
        shapes:
          row:
            - {cell: out, element: lib:Out}
            - {cell: lent, element: lib:Lent}
            - {cell: returned, element: lib:Returned}
            - {cell: left, element: lib:Left}

        """;

    [Fact]
    public void ReportIsBegunCheckedFormattedAndPublished()
    {
        using var session = Library();

        Assert.Equal(ExitCode.Ok, session.Run("new", "riverside", "2027", "--template", "library-loans", "--reports", "~/reports", "--stdout"));
        Assert.Contains("  books:  [  ~,    ~,        ~]  # Books\n", session.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Ok, session.Run("check", "~/" + Report, "--reports", "~/reports"));
        Assert.Equal(ExitCode.Ok, session.Run("fmt", "--check", "~/" + Report, "--reports", "~/reports"));
        Assert.Equal(ExitCode.Ok, session.Run("build", "--reports", "~/reports", "--out", "~/site"));
        Assert.Contains("Riverside Library: loans in 2026", File.ReadAllText(session.Folder.At("site/riverside/2026/index.html")), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Ok, session.Run("schema", "--reports", "~/reports", "-o", "~/schemas"));
        Assert.True(File.Exists(session.Folder.At("schemas/library-loans-2026.en.json")));
    }

    [Fact]
    public void FindingIsInTheWordsOfTheForm()
    {
        using var session = Library();
        session.Edit(Report, "[  1,    2,        2]", "[  1,    2,        4, -1]");

        Assert.Equal(ExitCode.Findings, session.Run("check", "~/reports"));
        Assert.Contains(
            "2. Loans · Maps · Returned: Returned is 4, but must be at most On loan on 1 January + Lent, which is 3",
            session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void FormThatDoesNotLoadIsSaidAndItsReportsAreNot()
    {
        using var session = Library();
        session.Edit(Form, "out + lent - returned}", "out + lnt - returned}");

        Assert.Equal(ExitCode.Findings, session.Run("check", "~/reports"));
        Assert.Contains(
            "2026.template.yaml(22,68): error RC1021: 'lnt' names nothing in 'loans'; did you mean 'lent'?", session.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("RC20", session.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Findings, session.Run("build", "--reports", "~/reports", "--out", "~/site"));
        Assert.False(Directory.Exists(session.Folder.At("site")));
    }

    [Theory]
    [InlineData("library-loan", "there is no template 'library-loan'; did you mean 'library-loans'?")]
    [InlineData("travel", "there is no template 'travel'; there are gov-info-disclosure, library-loans, us-foia-annual")]
    public void FormThatIsNotThereIsSaidWithThoseThatAre(string name, string message)
    {
        using var session = Library();
        session.Edit(Report, "template: library-loans", "template: " + name);

        session.Run("check", "~/reports");
        Assert.Contains(message, session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void PagesAndMapsBesideTheReportsAreUsed()
    {
        using var session = Library();
        session.Folder.Write("templates/library-loans/2026.exchange.yaml", Map);
        session.Folder.Write("templates/site/footer.html.scriban", "<footer>By the library</footer>\n");

        Assert.Equal(ExitCode.Ok, session.Run("build", "--reports", "~/reports", "--out", "~/site"));
        Assert.Contains("<footer>By the library</footer>", File.ReadAllText(session.Folder.At("site/index.html")), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Ok, session.Run("export", "~/" + Report, "--reports", "~/reports", "-o", "~/filed.xml"));
        Assert.Contains("<lib:Left>25</lib:Left>", File.ReadAllText(session.Folder.At("filed.xml")), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Ok, session.Run("import", "~/filed.xml", "--reports", "~/reports", "-o", "~/again.yaml"));
        Assert.Contains("books:  [ 10,   20,        5", File.ReadAllText(session.Folder.At("again.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void FormsMayLieWhereTheSettingsSay()
    {
        using var session = Library();
        Directory.Move(session.Folder.At("templates"), session.Folder.At("forms"));
        session.Folder.Write("reports/site.yaml", "name: Loans\ntemplates: ../forms\n");

        UseEveryCommand(session);
        session.Edit("forms/library-loans/2026.template.yaml", "out + lent - returned}", "out + lnt - returned}");
        Assert.Equal(ExitCode.Findings, session.Run("check", "~/reports"));
        Assert.Contains("forms/library-loans/2026.template.yaml(22,68): error RC1021", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void FormsMayLieWhereTheCommandLineSays()
    {
        using var session = Library();
        Directory.Move(session.Folder.At("templates"), session.Folder.At("elsewhere"));

        Assert.Equal(ExitCode.Findings, session.Run("check", "~/reports"));
        UseEveryCommand(session, "--templates", "~/elsewhere");
        Assert.Equal(ExitCode.Usage, session.Run("check", "~/reports", "--templates", "~/nowhere"));
    }

    [Theory]
    [InlineData("../froms", "(2,12): error RC2057: templates: '../froms' leads to ")]
    [InlineData("forms", "(2,12): error RC1003: ")]
    [InlineData("../../forms/../x", "(2,12): error RC1003: ")]
    [InlineData("/forms", "(2,12): error RC1003: ")]
    public void FolderOfFormsThatIsNotThereIsSaid(string named, string message)
    {
        using var session = Library();
        session.Folder.Write("reports/site.yaml", $"name: Loans\ntemplates: {named}\n");

        Assert.Equal(ExitCode.Findings, session.Run("check", "~/reports"));
        Assert.Contains("reports/site.yaml" + message, session.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("there is no template", session.Output, StringComparison.Ordinal);
    }

    private static void UseEveryCommand(Session session, params string[] more)
    {
        Assert.Equal(ExitCode.Ok, session.Run(["check", "~/reports", .. more]));
        Assert.Equal(ExitCode.Ok, session.Run(["new", "riverside", "2027", "--template", "library-loans", "--reports", "~/reports", "--stdout", .. more]));
        Assert.Equal(ExitCode.Ok, session.Run(["fmt", "--check", "~/" + Report, "--reports", "~/reports", .. more]));
        Assert.Equal(ExitCode.Ok, session.Run(["fix", "~/" + Report, "--reports", "~/reports", .. more]));
        Assert.Equal(ExitCode.Ok, session.Run(["explain", "returned-at-most", "--reports", "~/reports", .. more]));
        Assert.Equal(ExitCode.Ok, session.Run(["schema", "--reports", "~/reports", "-o", "~/schemas", .. more]));
        Assert.True(File.Exists(session.Folder.At("schemas/library-loans-2026.en.json")));
        Assert.Equal(ExitCode.Ok, session.Run(["build", "--reports", "~/reports", "--out", "~/site", .. more]));
        Assert.Equal(ExitCode.Ok, session.Run(["diff", "~/reports", "~/reports", .. more]));
    }

    private static Session Library()
    {
        var session = new Session { Language = Language.English };
        Directory.Delete(session.Folder.At("reports"), recursive: true);
        session.Folder.Write("reports/agencies.yaml", "agencies:\n  - {id: riverside, name: Riverside Library, level: county, abbreviation: RIV}\n");
        session.Folder.Write(Report, Data);
        session.Folder.Write(Form, Template);
        return session;
    }
}
