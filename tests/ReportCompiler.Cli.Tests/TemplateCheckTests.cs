using System.Text.Json;
using System.Text.RegularExpressions;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Testing;

namespace ReportCompiler.Cli.Tests;

/// <summary><c>reportc check</c> on templates: what a build finds in them, without a build.</summary>
public partial class TemplateCheckTests
{
    private const string Page = "templates/site/report.html.scriban";
    private const string Form = "templates/gov-info-disclosure/2021.template.yaml";

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task TemplatesOfTheRepositoryAreValid(string language)
    {
        using var session = Templates();

        Assert.Equal(ExitCode.Ok, session.Run("check", "~/templates", "--lang", language));
        await Verify(WithoutCount(session.Output)).UseTextForParameters(language);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task FindingsAreListedWithRemediesAndAVerdict(string language)
    {
        using var session = Broken();

        Assert.Equal(ExitCode.Findings, session.Run("check", "~/templates", "--lang", language));
        await Verify(WithoutCount(session.Output)).UseTextForParameters(language);
    }

    [Fact]
    public async Task FindingsComeAsJson()
    {
        using var session = Broken();

        Assert.Equal(ExitCode.Findings, session.Run("check", "~/templates", "--format", "json"));
        await Verify(WithoutCount(session.Output), "json");
    }

    [Theory]
    [InlineData("~/templates/site", 1)]
    [InlineData("~/templates/site/report.html.scriban", 1)]
    [InlineData("~/templates/site/home.html.scriban", 0)]
    [InlineData("~/templates/us-foia-annual", 0)]
    public void PathLimitsWhatIsReportedOn(string path, int expected)
    {
        using var session = Broken();

        Assert.Equal(expected, (int)session.Run("check", path, "--format", "json"));

        using var json = JsonDocument.Parse(session.Output);
        Assert.All(
            json.RootElement.GetProperty("findings").EnumerateArray(),
            finding => Assert.StartsWith(path, finding.GetProperty("file").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public void FormsMapsAndOverviewsAreCheckedToo()
    {
        using var session = Templates();
        session.Edit(Form, "version: 2021", "version: none");
        Assert.Equal(ExitCode.Findings, session.Run("check", "~/templates"));
        Assert.Contains("2021.template.yaml(", session.Output, StringComparison.Ordinal);

        session.Edit(Form, "version: none", "version: 2021");
        session.Edit("templates/us-foia-annual/2020.exchange.yaml", "template:", "tmplate:");
        Assert.Equal(ExitCode.Findings, session.Run("check", "~/templates"));
        Assert.Contains("2020.exchange.yaml(", session.Output, StringComparison.Ordinal);

        session.Edit("templates/us-foia-annual/2020.exchange.yaml", "tmplate:", "template:");
        session.Edit("templates/us-foia-annual/overview.yaml", "requests.overall.received}", "requests.overall.recieved}");
        Assert.Equal(ExitCode.Findings, session.Run("check", "~/templates"));
        Assert.Contains("overview.yaml(10,", session.Output, StringComparison.Ordinal);
        Assert.Contains("did you mean 'requests.overall.received'?", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void SeverityOfAFindingCanBeSet()
    {
        using var session = Broken();

        Assert.Equal(ExitCode.Ok, session.Run("check", "~/templates", "--severity", "RC4002=warning"));
        Assert.Contains("warning RC4002", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ReportsAndTemplatesAreCheckedOnTheirOwn()
    {
        using var session = Templates();

        Assert.Equal(ExitCode.Usage, session.Run("check", "~/templates", "~/reports"));
        Assert.Contains("'~/reports' is not in the folder of templates", session.Error, StringComparison.Ordinal);
    }

    // Pages come and go.
    private static string WithoutCount(string output) => Count().Replace(output, "$1N");

    [GeneratedRegex("(^|\"templates\": )[0-9]+(?= template files| 个模板文件|,)", RegexOptions.Multiline)]
    private static partial Regex Count();

    private static Session Templates()
    {
        var session = new Session();
        session.Folder.Copy(Path.Combine(RepositoryTree.Root, "templates", "site"), "templates/site", "*.scriban");
        session.Folder.Copy(Path.Combine(RepositoryTree.Root, "templates", "gov-info-disclosure"), "templates/gov-info-disclosure", "*.yaml");
        session.Folder.Copy(Path.Combine(RepositoryTree.Root, "templates", "us-foia-annual"), "templates/us-foia-annual", "*.yaml");
        return session;
    }

    private static Session Broken()
    {
        var session = Templates();
        session.Folder.Write(Page, "<h1>{{ agency.nme }}</h1>\n");
        return session;
    }
}
