using System.Net;
using System.Text;
using ReportCompiler.Publishing.Tests.Support;

namespace ReportCompiler.Publishing.Tests.Previewing;

public class EditServerTests
{
    private const string Cell = "requests.results.granted.natural";

    [Fact]
    public async Task PageLearnsItsFieldsWithLastYearBesideThem()
    {
        await using var edited = await Edited.StartAsync();

        var (status, report) = await edited.AnswerAsync("report?page=/suqian/2024/");

        var cell = Assert.Single(report.GetProperty("cells").EnumerateArray(), cell => cell.GetProperty("path").GetString() == Cell);
        Assert.Equal(200, status);
        Assert.Equal(Edited.File, report.GetProperty("file").GetString());
        Assert.Equal(edited.Version(), report.GetProperty("draft").GetProperty("version").GetString());
        Assert.Equal(
            ("1408", "1175", Cell), (cell.GetProperty("text").GetString(), cell.GetProperty("last").GetString(), cell.GetProperty("anchor").GetString()));
        Assert.False(cell.GetProperty("derived").GetBoolean());
        Assert.Equal(200, report.GetProperty("cells").GetArrayLength());
        Assert.Equal(["overview", "problems", "other"], report.GetProperty("prose").EnumerateArray().Select(part => part.GetProperty("section").GetString()));
        Assert.False(report.GetProperty("canCommit").GetBoolean());
    }

    [Fact]
    public async Task DraftIsCheckedAndNothingIsWritten()
    {
        await using var edited = await Edited.StartAsync();
        var before = edited.Read();

        var (status, draft) = await edited.AnswerAsync("draft?lang=en", edited.Draft(Cell, "1409"));

        var finding = Assert.Single(draft.GetProperty("findings").EnumerateArray());
        Assert.Equal((200, "RC3001"), (status, finding.GetProperty("id").GetString()));
        Assert.Equal("1408", Assert.Single(finding.GetProperty("fixes").EnumerateArray()).GetProperty("cells").GetProperty(Cell).GetString());
        Assert.Equal(before, edited.Read());
    }

    [Fact]
    public async Task SavedDraftChangesItsValueAndNoOtherByte()
    {
        await using var edited = await Edited.StartAsync();
        var before = edited.Read();

        var (status, saved) = await edited.AnswerAsync("save", edited.Draft(Cell, "1409"));

        Assert.Equal((200, edited.Version()), (status, saved.GetProperty("version").GetString()));
        Assert.Equal(before.Replace("granted:                  [  1408,", "granted:                  [  1409,", StringComparison.Ordinal), edited.Read());
        Assert.NotEqual(before, edited.Read());
    }

    [Fact]
    public async Task FileThatHasChangedMeanwhileIsKeptAndShown()
    {
        await using var edited = await Edited.StartAsync();
        var version = edited.Version();
        edited.Write(Edited.File, edited.Read().Replace("[   462,", "[   463,", StringComparison.Ordinal));
        var theirs = edited.Read();

        foreach (var what in new[] { "draft", "save", "prose", "changes" })
        {
            var (status, refused) = await edited.AnswerAsync(what, edited.Draft(Cell, "1409", version: version));

            Assert.Equal(409, status);
            Assert.Contains("has been changed since", refused.GetProperty("problem").GetString(), StringComparison.Ordinal);
            Assert.Equal(edited.Version(), refused.GetProperty("now").GetProperty("version").GetString());
            Assert.Equal("463", refused.GetProperty("now").GetProperty("cells").GetProperty("requests.results.partlyGranted.natural").GetString());
        }

        Assert.Equal(theirs, edited.Read());
    }

    [Theory]
    [InlineData("none", "own", null, 403)]
    [InlineData("wrong", "own", null, 403)]
    [InlineData("right", "https://evil.example", null, 403)]
    [InlineData("right", "http://127.0.0.1:1", null, 403)]
    [InlineData("right", "null", null, 403)]
    [InlineData("right", "none", null, 403)]
    [InlineData("right", "own", "localhost", 403)]
    [InlineData("right", "own", "evil.example", 421)]
    [InlineData("right", "own", null, 200)]
    public async Task OnlyThePageOfThePrintedAddressWrites(string token, string origin, string? host, int status)
    {
        await using var edited = await Edited.StartAsync();
        var before = edited.Read();
        var held = token switch { "none" => null, "wrong" => new string('0', edited.Token.Length), _ => edited.Token };
        var from = origin switch { "none" => null, "own" => edited.Server.Address.GetLeftPart(UriPartial.Authority), _ => origin };

        using var response = await edited.SendAsync("save", edited.Draft(Cell, "1409"), held, from, host);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(status == 200, before != edited.Read());
    }

    [Theory]
    [InlineData("report?page=/suqian/2024/")]
    [InlineData("choices")]
    public async Task NothingIsToldWithoutTheToken(string what)
    {
        await using var edited = await Edited.StartAsync();

        using var response = await edited.SendAsync(what, null, token: null, origin: null);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Theory]
    [InlineData("reports/agencies.yaml")]
    [InlineData("reports/site.yaml")]
    [InlineData("reports/../secret.yaml")]
    [InlineData("../secret.yaml")]
    [InlineData("reports/suqian/../../secret.yaml")]
    [InlineData("/etc/passwd")]
    [InlineData("reports/suqian/1999.yaml")]
    [InlineData("")]
    public async Task OnlyDataFilesOfTheFolderAreWritten(string file)
    {
        await using var edited = await Edited.StartAsync();
        edited.Write("secret.yaml", edited.Read());
        var secret = edited.Read("secret.yaml");

        var (status, _) = await edited.AnswerAsync("save", edited.Draft(Cell, "1409", file, edited.Version()));

        Assert.Equal(404, status);
        Assert.Equal(secret, edited.Read("secret.yaml"));
    }

    [Theory]
    [InlineData("nothing.at.all")]
    [InlineData("requests.results.granted")]
    [InlineData("year")]
    [InlineData("")]
    public async Task OnlyCellsOfTheFormAreWritten(string cell)
    {
        await using var edited = await Edited.StartAsync();
        var before = edited.Read();

        var (status, refused) = await edited.AnswerAsync("save?lang=en", edited.Draft(cell, "1"));

        Assert.Equal(400, status);
        Assert.StartsWith($"The form has no cell or section '{cell}'.", refused.GetProperty("problem").GetString(), StringComparison.Ordinal);
        Assert.Equal(before, edited.Read());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"x\"")]
    [InlineData("{\"cells\": 7}")]
    [InlineData("{\"file\": {\"a\": 1}}")]
    public async Task WhatIsNoDraftIsRefused(string body)
    {
        await using var edited = await Edited.StartAsync();
        var before = edited.Read();

        foreach (var what in new[] { "draft", "save", "prose", "changes", "new" })
        {
            var (status, refused) = await edited.AnswerAsync(what, body);

            Assert.Equal(400, status);
            Assert.NotEmpty(refused.GetProperty("problem").GetString()!);
        }

        Assert.Equal(before, edited.Read());
    }

    [Fact]
    public async Task TenMegabytesOfProseAreRefused()
    {
        await using var edited = await Edited.StartAsync();
        var before = edited.Read();
        var prose = new string('x', 10 * 1024 * 1024);
        var body = $$$"""{"file": "{{{Edited.File}}}", "version": "{{{edited.Version()}}}", "prose": {"overview": "{{{prose}}}"}}""";

        try
        {
            var (status, _) = await edited.AnswerAsync("save", body);
            Assert.Equal(413, status);
        }
        catch (HttpRequestException)
        {
            // The server does not wait for the rest, and a client may learn of that first.
        }

        Assert.Equal(before, edited.Read());
    }

    [Fact]
    public async Task HostileProseIsTextInTheFileAndOnThePage()
    {
        await using var edited = await Edited.StartAsync();
        const string Hostile = "<script>alert(1)</script>\\n\\n[a](javascript:alert(1))\\n\\nyear: 1999\\n# nothing";
        var body = $$$"""{"file": "{{{Edited.File}}}", "version": "{{{edited.Version()}}}", "prose": {"overview": "{{{Hostile}}}"}, "section": "overview"}""";

        var (_, html) = await edited.AnswerAsync("prose", body);
        var (status, _) = await edited.AnswerAsync("save", body);

        Assert.DoesNotContain("<script", html.GetString(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("javascript:alert(1)\"", html.GetString(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(200, status);
        Assert.Contains("\nyear: 2024\n", edited.Read(), StringComparison.Ordinal);
        Assert.Contains("\n  year: 1999\n  # nothing\n", edited.Read(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReportIsBegunOnce()
    {
        await using var edited = await Edited.StartAsync();

        var (status, page) = await edited.AnswerAsync("new", """{"agency": "suqian", "year": "2025"}""");
        var begun = edited.Read("reports/suqian/2025.yaml");
        var (again, _) = await edited.AnswerAsync("new", """{"agency": "suqian", "year": "2025"}""");
        var (unknown, _) = await edited.AnswerAsync("new", """{"agency": "../..", "year": "2025"}""");
        var (noYear, _) = await edited.AnswerAsync("new", """{"agency": "suqian", "year": "../1"}""");
        var (opened, _) = await edited.AnswerAsync("report?page=/suqian/2025/");

        Assert.Equal((200, "/suqian/2025/"), (status, page.GetString()));
        Assert.Equal((409, 422, 400, 200), (again, unknown, noYear, opened));
        Assert.Equal(begun, edited.Read("reports/suqian/2025.yaml"));
    }

    [Fact]
    public async Task WhatGitHasIsShownAndOnlyTheFileIsCommitted()
    {
        await using var edited = await Edited.StartAsync(canCommit: true);
        Git(edited, "init", "--quiet");
        Git(edited, "add", ".");
        Git(edited, "-c", "user.name=Clerk", "-c", "user.email=clerk@example.org", "commit", "--quiet", "-m", "Begin");
        Git(edited, "config", "user.name", "Clerk");
        Git(edited, "config", "user.email", "clerk@example.org");
        edited.Write("reports/site.yaml", edited.Read("reports/site.yaml") + "\n# Not meant yet.\n");

        var (_, changes) = await edited.AnswerAsync("changes", edited.Draft(Cell, "1409"));
        await edited.AnswerAsync("save", edited.Draft(Cell, "1409"));
        var commit = $$"""{"file": "{{Edited.File}}", "version": "{{edited.Version()}}", "message": "--amend $(x)"}""";
        var (status, _) = await edited.AnswerAsync("commit", commit);

        var change = changes.EnumerateArray().First();
        Assert.Equal(("1408", "1409"), (change.GetProperty("before").GetString(), change.GetProperty("now").GetString()));
        Assert.Equal(204, status);
        Assert.Equal("--amend $(x)\n", Git(edited, "log", "-1", "--format=%s"));
        Assert.Equal(Edited.File + "\n", Git(edited, "show", "--format=", "--name-only"));
        Assert.Equal(" M reports/site.yaml\n", Git(edited, "status", "--short"));
    }

    [Fact]
    public async Task NothingIsCommittedUnlessThatWasAllowed()
    {
        await using var edited = await Edited.StartAsync();

        var (status, _) = await edited.AnswerAsync("commit", $$"""{"file": "{{Edited.File}}", "version": "{{edited.Version()}}", "message": "x"}""");

        Assert.Equal(403, status);
    }

    [Theory]
    [InlineData("/-/edit.js")]
    [InlineData("/-/edit-start.js")]
    [InlineData("/-/edit.css")]
    [InlineData("/-/edit/report?page=/suqian/2024/")]
    public async Task NothingOfThisIsThereUnlessItWasAskedFor(string path)
    {
        await using var previewed = await Previewed.StartAsync();

        using var response = await previewed.GetAsync(path);
        using var posted = await previewed.SendAsync(HttpMethod.Post, "/-/edit/save");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, posted.StatusCode);
        Assert.Null(previewed.Server.EditAddress);
        Assert.DoesNotContain("edit", await previewed.TextAsync("/suqian/2024/?edit"), StringComparison.Ordinal);
    }

    private static string Git(Edited edited, params string[] arguments)
    {
        var start = new System.Diagnostics.ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = edited.Root, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = System.Diagnostics.Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.Result);
        return output;
    }
}
