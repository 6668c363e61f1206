using System.Net;
using System.Net.NetworkInformation;
using System.Text.Json;
using ReportCompiler.Preview;
using ReportCompiler.Publishing.Tests.Support;
using ReportCompiler.Testing.Reports;

namespace ReportCompiler.Publishing.Tests.Previewing;

public class PreviewServerTests
{
    private const string File = "suqian/2024.yaml";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData("/", "text/html")]
    [InlineData("/suqian/", "text/html")]
    [InlineData("/suqian/2024/", "text/html")]
    [InlineData("/suqian/2024/index.html", "text/html")]
    [InlineData("/years/2024/", "text/html")]
    [InlineData("/quality/", "text/html")]
    [InlineData("/suqian/2024/report.json", "application/json")]
    [InlineData("/suqian/2024/report.md", "text/markdown")]
    [InlineData("/suqian/2024/report.csv", "text/csv")]
    [InlineData("/data/reports.csv", "text/csv")]
    [InlineData("/robots.txt", "text/plain")]
    [InlineData("/assets/style.css", "text/css")]
    [InlineData("/assets/site.js", "text/javascript")]
    [InlineData("/-/preview.js", "text/javascript")]
    [InlineData("/-/preview.css", "text/css")]
    [InlineData("/-/findings", "application/json")]
    public async Task PageIsServed(string path, string type)
    {
        await using var previewed = await Previewed.StartAsync();

        using var response = await previewed.GetAsync(path);

        Assert.Equal((HttpStatusCode.OK, type), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.NotEmpty(await response.Content.ReadAsByteArrayAsync());
        Assert.Equal(["no-store"], response.Headers.GetValues("Cache-Control"));
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
        Assert.StartsWith(
            "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")),
            StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task PageHasTheScriptOfThePreviewAndNoPolicyOfItsOwn()
    {
        await using var previewed = await Previewed.StartAsync();

        var page = await previewed.TextAsync("/suqian/2024/");

        Assert.Contains("<script src=\"/-/preview.js\" defer></script></head>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http-equiv=\"Content-Security-Policy\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("preview.js", await previewed.TextAsync("/suqian/2024/report.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nothing")]
    [InlineData("/nothing/at/all/")]
    [InlineData("/suqian/1999/")]
    [InlineData("/assets/")]
    public async Task WhatIsNotThereIsTheMissingPage(string path)
    {
        await using var previewed = await Previewed.StartAsync();

        using var response = await previewed.GetAsync(path);

        Assert.Equal((HttpStatusCode.NotFound, "text/html"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.Contains("class=\"missing\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/suqian", "/suqian/")]
    [InlineData("/suqian/2024", "/suqian/2024/")]
    [InlineData("//suqian", "/suqian/")]
    [InlineData("///suqian/2024", "/suqian/2024/")]
    public async Task FolderWithoutItsSlashIsRedirectedOnThisServer(string path, string target)
    {
        await using var previewed = await Previewed.StartAsync();

        var answer = await previewed.SendRawAsync(path);

        Assert.StartsWith("HTTP/1.1 302 ", answer, StringComparison.Ordinal);
        Assert.Contains($"\r\nLocation: {target}\r\n", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/suqian/2024/report.json")]
    [InlineData("/nothing")]
    [InlineData("/-/events")]
    public async Task HeadIsAnsweredWithoutABody(string path)
    {
        await using var previewed = await Previewed.StartAsync();

        using var response = await previewed.SendAsync(HttpMethod.Head, path).WaitAsync(Patience);

        Assert.Equal(path is "/nothing" or "/-/events" ? HttpStatusCode.NotFound : HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task OnlyReadingIsAllowed(string method)
    {
        await using var previewed = await Previewed.StartAsync();

        using var response = await previewed.SendAsync(new HttpMethod(method), "/");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("evil.example", 421)]
    [InlineData("evil.example:80", 421)]
    [InlineData("localhost.evil.example", 421)]
    [InlineData("127.0.0.1.evil.example", 421)]
    [InlineData("[::1]", 421)]
    [InlineData("LOCALHOST", 200)]
    [InlineData("LocalHost:80", 200)]
    [InlineData("localhost", 200)]
    [InlineData("127.0.0.1:1234", 200)]
    public async Task NameThatOnlyLeadsHereIsRefused(string host, int code)
    {
        await using var previewed = await Previewed.StartAsync();

        foreach (var path in new[] { "/", "/-/findings" })
        {
            using var response = await previewed.SendAsync(HttpMethod.Get, path, host);

            Assert.Equal(code, (int)response.StatusCode);
            Assert.Equal(code == 200, (await response.Content.ReadAsByteArrayAsync()).Length > 0);
        }
    }

    [Fact]
    public async Task NoOtherMachineIsListenedTo()
    {
        await using var previewed = await Previewed.StartAsync();

        Assert.Equal("127.0.0.1", previewed.Server.Address.Host);
        Assert.Equal(
            [IPAddress.Loopback],
            IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(end => end.Port == previewed.Server.Address.Port)
                .Select(end => end.Address));
    }

    [Theory]
    [InlineData("/../agencies.yaml")]
    [InlineData("/%2e%2e/agencies.yaml")]
    [InlineData("/suqian/../../reports/agencies.yaml")]
    [InlineData("/suqian/%2e%2e/%2e%2e/reports/suqian/2024.yaml")]
    [InlineData("/..%2fagencies.yaml")]
    [InlineData("/..%5cagencies.yaml")]
    [InlineData("/%252e%252e/agencies.yaml")]
    [InlineData("//etc/passwd")]
    [InlineData("/-/../agencies.yaml")]
    [InlineData("/-/..%2f..%2fagencies.yaml")]
    [InlineData("/-/ReportCompiler.Preview.dll")]
    [InlineData("/agencies.yaml")]
    [InlineData("/suqian/2024.yaml")]
    [InlineData("/site.yaml")]
    [InlineData("/%00")]
    [InlineData("/suqian/2024/index.html%00.md")]
    public async Task NothingOutsideOfTheSiteIsServed(string path)
    {
        await using var previewed = await Previewed.StartAsync();

        var answer = await previewed.SendRawAsync(path);

        Assert.Matches("^HTTP/1.1 40[04] ", answer);
        Assert.DoesNotContain("level: city", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("template:", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FindingsAreData()
    {
        await using var previewed = await Previewed.StartAsync();
        previewed.Write(File, "template: [ # <script>");
        previewed.Update();

        using var findings = JsonDocument.Parse(await previewed.TextAsync("/-/findings?page=/suqian/2024/"));
        using var others = JsonDocument.Parse(await previewed.TextAsync("/-/findings?page=/huaxian-hrss/2019/"));

        var finding = Assert.Single(findings.RootElement.EnumerateArray());
        Assert.Equal(
            ["id", "severity", "place", "message", "remedy", "cell", "anchor", "fromEnd", "page"], finding.EnumerateObject().Select(property => property.Name));
        Assert.Equal(
            ("RC2016", "error", "suqian/2024/index.html"),
            (finding.GetProperty("id").GetString(), finding.GetProperty("severity").GetString(), finding.GetProperty("page").GetString()));
        Assert.Equal(JsonValueKind.Null, finding.GetProperty("cell").ValueKind);
        Assert.Empty(others.RootElement.EnumerateArray());
    }

    [Fact]
    public async Task TemplateErrorIsAPageUntilItIsMended()
    {
        await using var previewed = await Previewed.StartAsync();
        previewed.Update(new OtherPages(("site/report.html.scriban", "{{ include 'site/<b>.html' }}")));

        using var response = await previewed.GetAsync("/suqian/2024/");
        var page = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Contains("site/report.html.scriban(1,", page, StringComparison.Ordinal);
        Assert.Contains("/-/preview.js", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
        Assert.True(response.Headers.Contains("Content-Security-Policy"));

        previewed.Update();
        Assert.Contains("<h1>宿迁市2024年", await previewed.TextAsync("/suqian/2024/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EditIsNoticedAndPagesAreToldOfIt()
    {
        await using var previewed = await Previewed.StartAsync();
        using var watch = new FolderWatch([previewed.Reports]);
        using var end = new CancellationTokenSource(Patience);
        using var events = await previewed.GetAsync("/-/events");
        using var reader = new StreamReader(await events.Content.ReadAsStreamAsync(end.Token));
        Assert.Equal("text/event-stream", events.Content.Headers.ContentType?.MediaType);
        Assert.Equal("retry: 500\n\n", await ReadAsync(reader, 2, end.Token));

        for (var day = 11; day < 14; day++)
        {
            var text = System.Text.RegularExpressions.Regex.Replace(
                previewed.Read(File), "year: 2024(\npublished: .*)?", FormattableString.Invariant($"year: 2024\npublished: 2025-01-{day}"));
            previewed.Write(File, text);
            await watch.NextAsync(end.Token);
            previewed.Update();
            previewed.Server.Reload();

            Assert.Equal("event: reload\ndata:\n\n", await ReadAsync(reader, 3, end.Token));
            Assert.Contains(FormattableString.Invariant($"2025-01-{day}"), await previewed.TextAsync("/suqian/2024/"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task ClosingLetsGoOfPagesThatFollow()
    {
        var previewed = await Previewed.StartAsync();
        using var events = await previewed.GetAsync("/-/events");

        await previewed.DisposeAsync().AsTask().WaitAsync(Patience);
    }

    [Fact]
    public async Task PortThatIsTakenIsToldAsSuch()
    {
        await using var previewed = await Previewed.StartAsync();
        await using var second = new PreviewServer(previewed.Preview, previewed.Server.Address.Port);

        await Assert.ThrowsAsync<IOException>(() => second.StartAsync(default));
    }

    [Fact]
    public async Task WatchWaitsWhileNothingChangesAndNoticesFilesThatComeAndGo()
    {
        using var folder = new Workshop();
        folder.Folder.Write("reports/a/b.yaml", "x");
        using var watch = new FolderWatch([folder.Folder.At("reports")]);
        using var end = new CancellationTokenSource(Patience);
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => watch.NextAsync(soon.Token));

        folder.Folder.Write("reports/a/c.yaml", "y");
        await watch.NextAsync(end.Token);
        System.IO.File.Delete(folder.Folder.At("reports/a/b.yaml"));
        await watch.NextAsync(end.Token);
        System.IO.File.Move(folder.Folder.At("reports/a/c.yaml"), folder.Folder.At("reports/a/d.yaml"));
        await watch.NextAsync(end.Token);
    }

    private static async Task<string> ReadAsync(StreamReader reader, int lines, CancellationToken end)
    {
        var text = string.Empty;
        for (var line = 0; line < lines; line++)
        {
            text += await reader.ReadLineAsync(end) + "\n";
        }

        return text;
    }
}
