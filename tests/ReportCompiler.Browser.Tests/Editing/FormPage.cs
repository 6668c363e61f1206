using Microsoft.Playwright;
using ReportCompiler.Browser.Tests.Browsing;

namespace ReportCompiler.Browser.Tests.Editing;

/// <summary>The form of a report as somebody has it open.</summary>
internal sealed class FormPage : IAsyncDisposable
{
    private const int Patience = 60_000;

    private FormPage(Visit visit) => Visit = visit;

    /// <summary>The page.</summary>
    public Visit Visit { get; }

    /// <summary>What is told until the next.</summary>
    public ILocator Notice => Visit.Page.Locator(".rc-notice");

    private IPage Page => Visit.Page;

    /// <summary>Opens the form of a report.</summary>
    public static async Task<FormPage> Open(Reader reader, EditServer server, string page, Manner? manner = null)
    {
        var form = new FormPage(await reader.Open(server.FormOf(page), manner ?? new Manner()));
        form.Page.SetDefaultTimeout(Patience);
        await form.Page.WaitForFunctionAsync("() => globalThis.reportEditor");
        return form;
    }

    /// <summary>The field of a cell.</summary>
    public ILocator Field(string cell) => Page.Locator($"[data-path='{cell}']");

    /// <summary>The path of the cell that has the focus.</summary>
    public Task<string?> Focused() => Visit.Read<string?>("() => document.activeElement.dataset.path ?? null");

    /// <summary>Types into the field that has the focus.</summary>
    public async Task Type(string text)
    {
        await Page.Keyboard.PressAsync("ControlOrMeta+a");
        await Page.Keyboard.TypeAsync(text);
    }

    /// <summary>Presses a key.</summary>
    public Task Press(string key) => Page.Keyboard.PressAsync(key);

    /// <summary>Waits until what was typed is checked, and gives the number of findings.</summary>
    public async Task<int> Checked()
    {
        await Page.WaitForFunctionAsync("() => !reportEditor.asks && !reportEditor.isSaving");
        return await Visit.Read<int>("() => reportEditor.findings.length");
    }

    /// <summary>Pastes a block of cells as a spreadsheet has it on the clipboard.</summary>
    public Task Paste(string block) => Page.EvaluateAsync(
        """
        (text) => {
            const data = new DataTransfer();
            data.setData('text/plain', text);
            document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
        }
        """,
        block);

    /// <summary>Saves what does not pass the check yet, after the question.</summary>
    public async Task SaveAnyway()
    {
        await Checked();
        await Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Save", Exact = true }).ClickAsync();
        await Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Save all the same" }).ClickAsync();
        await Assertions.Expect(Notice).ToContainTextAsync("Saved.");
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Visit.DisposeAsync();
}
