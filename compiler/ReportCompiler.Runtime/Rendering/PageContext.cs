using System.Globalization;
using ReportCompiler.Runtime.Narratives;
using ReportCompiler.Runtime.Rendering.Views;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ReportCompiler.Runtime.Rendering;

/// <summary>
/// What Scriban renders a page with. One thread keeps one, with its buffer, for page after page. Template text goes out
/// as it stands; the value of an expression is escaped for the kind of page, whatever the template says.
/// </summary>
internal sealed class PageContext : TemplateContext, IDisposable
{
    private const int MostLoopSteps = 1_000_000;
    private const int MostCharacters = 32 * 1024 * 1024;

    private readonly PageTemplates _templates;

    /// <summary>Creates a context for one thread.</summary>
    public PageContext(PageTemplates templates)
        : base(Builtins(templates))
    {
        _templates = templates;
        Limit();
        AutoIndent = false;
        NewLine = "\n";
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedIndexerAccess = false;
        PushOutput(Buffer);
        PushGlobal(PageGlobals.Instance);
    }

    /// <summary>The bytes of the page.</summary>
    public PageBuffer Buffer { get; } = new();

    /// <summary>Turns prose into HTML and Markdown.</summary>
    public NarrativeRenderer Narratives { get; } = new();

    /// <summary>The page at hand.</summary>
    public Page Page { get; private set; } = Page.None;

    /// <summary>Renders a page; its bytes are then in <see cref="Buffer"/>.</summary>
    /// <param name="page">The page.</param>
    /// <exception cref="PageFailedException">The template failed; the context is then used no more.</exception>
    public void Render(Page page)
    {
        Buffer.Clear();
        Page = page;
        try
        {
            var template = _templates.Find(page.Template)
                ?? throw new ScriptRuntimeException(default, $"there is no template '{page.Template}'");
            template.Render(this);
        }
        catch (ScriptRuntimeException problem)
        {
            throw PageFailedException.From(page, problem);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Narratives.Dispose();

    /// <inheritdoc/>
    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        switch (textAsObject)
        {
            case null:
                break;
            case string text:
                WriteEscaped(text);
                break;
            case IPageContent content:
                content.WriteTo(this);
                break;
            case IPageText value:
                WriteEscaped(value.TextOn(this));
                break;
            case int number:
                WriteEscaped(number.ToString(CultureInfo.InvariantCulture));
                break;
            default:
                WriteEscaped(ObjectToString(textAsObject) ?? string.Empty);
                break;
        }

        return this;
    }

    /// <summary>Writes text escaped for the kind of page.</summary>
    public void WriteEscaped(string text)
    {
        if (Page.Escaping == Escaping.Html)
        {
            HtmlText.Write(Buffer, text);
        }
        else
        {
            Buffer.Write(MarkdownText.Escape(text));
        }
    }

    // The functions that templates have: these and no others, so that nothing reaches the clock, a file or reflection.
    private static ScriptObject Builtins(PageTemplates templates) => new()
    {
        ["include"] = new IncludeFunction(templates),
        ["raw"] = new RawFunction(),
    };

    private void Limit()
    {
        LoopLimit = MostLoopSteps;
        RecursiveLimit = 32;
        ObjectRecursionLimit = 8;
        LimitToString = MostCharacters;
        OutputLimit = MostCharacters;
        OnStringLimit = ScriptLimitBehavior.Throw;
        OnOutputLimit = ScriptLimitBehavior.Throw;
    }
}
