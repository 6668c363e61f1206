using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using ReportCompiler.Browser.Tests.Browsing;

namespace ReportCompiler.Browser.Tests.Editing;

/// <summary>Reports filled in from the browser.</summary>
public sealed class EditingTests : IAsyncLifetime
{
    private const string Page = "/suqian/2024/";
    private const string DataFile = "suqian/2024.yaml";
    private const string Granted = "requests.results.granted.natural";
    private const string PartlyGranted = "requests.results.partlyGranted.natural";

    private const string Errors = "() => reportEditor.findings.filter((one) => one.severity === 'error').map((one) => one.message)";

    private Reader _reader = null!;

    /// <inheritdoc/>
    public async Task InitializeAsync() => _reader = Chromium.Problem is null ? await Reader.Start() : null!;

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_reader is not null)
        {
            await _reader.DisposeAsync();
        }
    }

    [BrowserFact]
    public async Task WholeReportIsFilledInByKeyboardAsAnEditorWouldHaveIt()
    {
        using var server = new EditServer(("suqian", "2025"));
        var begun = server.Read("suqian/2025.yaml");
        await using var form = await FormPage.Open(_reader, server, "/suqian/2025/");

        var typed = await FillTables(form);
        foreach (var (section, prose) in FilledReport.Prose)
        {
            await form.Visit.Page.Locator("#rc-prose-" + section).FocusAsync();
            await form.Visit.Page.Keyboard.TypeAsync(prose);
        }

        await form.Checked();
        Assert.Empty(await form.Visit.Read<string[]>(Errors));
        await form.Visit.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Save", Exact = true }).FocusAsync();
        await form.Press("Enter");
        await Assertions.Expect(form.Notice).ToContainTextAsync("Saved.");

        Assert.Equal(FilledReport.Overtyped(begun, typed), server.Read("suqian/2025.yaml"));
        server.Run("check", "reports/suqian/2025.yaml");
        Assert.Empty(form.Visit.Complaints);
        Assert.Empty(form.Visit.Foreign);
    }

    [BrowserFact]
    public async Task BlockFromASpreadsheetIsPastedAtOnceAndUndoneAtOnce()
    {
        const int Rows = 23;
        const int Columns = 7;
        using var server = new EditServer(("suqian", "2025"));
        await using var form = await FormPage.Open(_reader, server, "/suqian/2025/");
        var block = string.Concat(Enumerable.Range(0, Rows).Select(row =>
            string.Join('\t', Enumerable.Range(0, Columns).Select(column => column == Columns - 1 ? "6" : row == 1 && column == 0 ? "1,00x" : "1")) + "\r\n"));

        await form.Field("requests.received.natural").FocusAsync();
        await form.Paste(block);
        await form.Checked();

        await Assertions.Expect(form.Notice).ToContainTextAsync("Cells pasted: 138");
        await Assertions.Expect(form.Field("requests.results.granted.other")).ToHaveValueAsync("1");
        await Assertions.Expect(form.Field("requests.received.total")).ToHaveValueAsync("6");
        await Assertions.Expect(form.Field("requests.carriedOver.natural")).ToHaveAttributeAsync("aria-invalid", "true");
        await Assertions.Expect(form.Field("requests.carriedOver.natural")).ToHaveValueAsync("1,00x");
        await form.Visit.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Undo", Exact = true }).ClickAsync();
        await Assertions.Expect(form.Field("requests.results.granted.other")).ToHaveValueAsync(string.Empty);
        await Assertions.Expect(form.Field("requests.carriedOver.natural")).ToHaveValueAsync("118");
    }

    [BrowserFact]
    public async Task SecondOfTwoTabsIsRefusedShownTheDifferenceAndKeepsItsOwn()
    {
        using var server = new EditServer();
        await using var first = await FormPage.Open(_reader, server, Page);
        await using var second = await FormPage.Open(_reader, server, Page);

        await first.Field(Granted).FillAsync("1409");
        await first.SaveAnyway();
        var theirs = server.Read(DataFile);
        await second.Field(PartlyGranted).FillAsync("461");
        await Assertions.Expect(second.Notice).ToContainTextAsync("has been changed since this page was loaded");

        await Assertions.Expect(second.Notice.Locator("tbody tr").First).ToContainTextAsync("1409");
        Assert.Contains("1409", theirs, StringComparison.Ordinal);
        Assert.Equal(theirs, server.Read(DataFile));
        await second.Visit.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Take over theirs, keep what I changed" }).ClickAsync();
        await second.Checked();
        await Assertions.Expect(second.Field(Granted)).ToHaveValueAsync("1409");
        await Assertions.Expect(second.Field(PartlyGranted)).ToHaveValueAsync("461");
        await second.SaveAnyway();
        Assert.Equal(theirs.Replace("[   462,", "[   461,", StringComparison.Ordinal), server.Read(DataFile));
    }

    [BrowserFact]
    public async Task FileThatChangesOnTheDiskIsToldOfAndTypingIsKept()
    {
        using var server = new EditServer();
        await using var form = await FormPage.Open(_reader, server, Page);
        await form.Field(Granted).FillAsync("1400");
        await form.Checked();

        server.Write(DataFile, server.Read(DataFile).Replace("[   462,", "[   463,", StringComparison.Ordinal));
        await Assertions.Expect(form.Notice).ToContainTextAsync("463");

        await Assertions.Expect(form.Field(Granted)).ToHaveValueAsync("1400");
        Assert.Contains("[  1408,", server.Read(DataFile), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task ProposalIsAppliedToTheDraftAndKeysLeadThroughTheTable()
    {
        using var server = new EditServer();
        var before = server.Read(DataFile);
        await using var form = await FormPage.Open(_reader, server, Page);
        await form.Field(Granted).FocusAsync();
        await form.Type("1409");
        Assert.Equal(1, await form.Checked());

        await form.Press("ArrowDown");
        Assert.Equal(PartlyGranted, await form.Focused());
        await form.Press("ArrowRight");
        Assert.Equal("requests.results.partlyGranted.business", await form.Focused());
        await form.Press("End");
        Assert.Equal("requests.results.partlyGranted.total", await form.Focused());
        await form.Press("Home");
        await form.Press("Shift+Enter");
        Assert.Equal(Granted, await form.Focused());
        await form.Type("9");
        await form.Press("Escape");
        await Assertions.Expect(form.Field(Granted)).ToHaveValueAsync("1409");
        await form.Checked();
        await form.Visit.Page.Locator(".rc-fix").ClickAsync();
        await Assertions.Expect(form.Field(Granted)).ToHaveValueAsync("1408");
        Assert.Equal(0, await form.Checked());
        Assert.Equal(before, server.Read(DataFile));
    }

    [BrowserTheory]
    [InlineData(Manner.Wide)]
    [InlineData(Manner.Narrow)]
    public async Task FormIsAccessibleAndFitsTheScreen(int width)
    {
        using var server = new EditServer();
        await using var form = await FormPage.Open(_reader, server, Page, new Manner { Width = width });
        await form.Field(Granted).FillAsync("1409");
        await form.Checked();

        if (width == Manner.Narrow)
        {
            await AssertAccessible(form);
        }

        Assert.Equal(width, await form.Visit.Read<int>("() => document.documentElement.scrollWidth"));
        Assert.Equal("（一）予以公开 · 自然人", await form.Field(Granted).GetAttributeAsync("aria-label"));
        var description = await form.Field(Granted).EvaluateAsync<string>(
            "field => document.getElementById(field.getAttribute('aria-describedby')).textContent");
        Assert.Contains("Last year 1175", description, StringComparison.Ordinal);
        Assert.Empty(form.Visit.Complaints);
        Assert.Empty(form.Visit.Foreign);
    }

    // By Tab from cell to cell, through the tables and past what is computed or there already, to the first field of prose behind them.
    private static async Task<List<string>> FillTables(FormPage form)
    {
        var typed = new List<string>();
        await form.Field("disclosure.documents.regulations.issued").FocusAsync();
        for (var path = await form.Focused(); path is not null; path = await form.Focused())
        {
            if (await form.Field(path).InputValueAsync() == string.Empty && await form.Field(path).IsEditableAsync())
            {
                typed.Add(FilledReport.ValueOf(path, await CarriedOver(form, path)));
                await form.Type(typed[^1]);
            }

            await form.Press("Tab");
        }

        return typed;
    }

    private static async Task<int> CarriedOver(FormPage form, string path)
    {
        const string Section = "requests.";
        if (!path.StartsWith(Section, StringComparison.Ordinal))
        {
            return 0;
        }

        var value = await form.Field($"{Section}carriedOver.{path.Split('.')[^1]}").InputValueAsync();
        return int.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
    }

    // What stands on the page is the same at every width.
    private static async Task AssertAccessible(FormPage form)
    {
        var result = await form.Visit.Page.RunAxe();

        Assert.NotEmpty(result.Passes);
        Assert.True(
            result.Violations.Length == 0, string.Join("\n", result.Violations.Select(one => $"{one.Id}: {one.Help}: {one.Nodes[0].Html}")));
    }
}
