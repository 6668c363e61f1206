using ReportCompiler.Pages.Model;

namespace ReportCompiler.Publishing.Views;

/// <summary>The words of the interface, in the language of the page: <c>words.home</c>. What the form says stays in the form's language.</summary>
internal sealed class WordsView : ScriptView
{
    /// <summary>The one instance: the language is the page's.</summary>
    public static readonly WordsView Instance = new();

    /// <inheritdoc/>
    protected override PageType Type => PageModel.Words;

    /// <inheritdoc/>
    protected override object? Get(IPageRendering page, string name)
    {
        foreach (var (key, text) in PageWords.All)
        {
            if (key == name)
            {
                return text.In(page.WordLanguage);
            }
        }

        return null;
    }
}
