using System.Globalization;
using ReportCompiler.Pages.Checking;
using ReportCompiler.Publishing.Narratives;
using ReportCompiler.Publishing.Text;
using ReportCompiler.Publishing.Views;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Workspace.Texts;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ReportCompiler.Publishing.Rendering;

/// <summary>
/// What Scriban renders a page with. One thread keeps one, with its buffer, for page after page. Template text goes out
/// as it stands; the value of an expression is escaped for the kind of page, whatever the template says.
/// </summary>
internal sealed class PageContext : TemplateContext, IPageRendering
{
    private const int MaxLoopSteps = 1_000_000;
    private const int MaxCharacters = 32 * 1024 * 1024;

    private readonly PageTemplates _templates;
    private Page _page = Page.None;
    private StencilRecording? _recording;

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

    /// <summary>What is kept of partials that write the same on page after page.</summary>
    public StencilStore Stencils { get; } = new();

    /// <summary>The page at hand. Whoever asks for it writes what other pages have otherwise, and ends a stencil.</summary>
    public Page Page
    {
        get
        {
            _recording?.Spoil();
            return _page;
        }
    }

    /// <summary>What kind of text the page at hand is.</summary>
    public Escaping Escaping => _page.Escaping;

    /// <summary>The language of the interface words.</summary>
    public Schema.Text.Language WordLanguage => _page.Language;

    /// <summary>Whether what was written depends on other agencies than that of the page.</summary>
    public bool HasOtherAgencies { get; private set; }

    private Report? Report => _page.Subject?.Report;

    /// <summary>Whether a name that no template gave a meaning to has one.</summary>
    public static bool HasName(string name) => PageGlobals.Instance.Contains(name) || PageFunctions.Names.Contains(name, StringComparer.Ordinal);

    /// <summary>Renders a page; its bytes are then in <see cref="Buffer"/>.</summary>
    /// <param name="page">The page.</param>
    /// <exception cref="PageFailedException">The template failed; the context is then used no more.</exception>
    public void Render(Page page)
    {
        Buffer.Clear();
        HasOtherAgencies = false;
        _page = page;
        _recording = null;
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
            case CellView { IsInTable: true } figure:
                WriteFigure(figure.Cell);
                break;
            case CellView figure:
                WriteEscaped(CellText.Of(Report ?? throw NoReport(), figure.Cell));
                _recording?.Spoil();
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

    /// <inheritdoc/>
    public void NoteOtherAgencies()
    {
        HasOtherAgencies = true;
        _recording?.Spoil();
    }

    /// <summary>Writes text escaped for the kind of page.</summary>
    public void WriteEscaped(string text)
    {
        if (Escaping == Escaping.Html)
        {
            HtmlText.Write(Buffer, text);
        }
        else
        {
            Buffer.Write(MarkdownText.Escape(text));
        }
    }

    /// <summary>Writes what stands in a cell of the report at hand, escaped like any text; on an HTML page with what is noted of it.</summary>
    public void WriteFigure(FormCell cell)
    {
        var start = Buffer.Length;
        var text = CellText.InForm(Report ?? throw NoReport(), cell);
        WriteEscaped(Escaping == Escaping.Html && cell.Type.Drawing == CellDrawing.Boxes ? CellPrint.Unparted(text) : text);
        if (Escaping == Escaping.Html)
        {
            WriteRemarks(_page.Subject!, cell);
        }

        _recording?.AddFigure(start, Buffer.Length, cell);
    }

    /// <summary>The state of a cell in the report at hand.</summary>
    public CellState StateOf(FormCell cell) => (Report ?? throw NoReport())[cell.Index].State;

    /// <summary>The states of all cells of the report at hand; none on a page about no report.</summary>
    public CellState[] States()
    {
        var states = new CellState[Report?.Cells.Count ?? 0];
        for (var cell = 0; cell < states.Length; cell++)
        {
            states[cell] = Report![cell].State;
        }

        return states;
    }

    /// <summary>Whether the cells of the report at hand are in these states.</summary>
    public bool HasStates(ReadOnlySpan<CellState> states)
    {
        if (states.Length != (Report?.Cells.Count ?? 0))
        {
            return false;
        }

        for (var cell = 0; cell < states.Length; cell++)
        {
            if (Report![cell].State != states[cell])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Begins to follow a partial, where nothing around it is followed and it is worth it.</summary>
    /// <returns>What to end with; null where it is not followed.</returns>
    public StencilRecording? BeginRecording(Template partial)
    {
        // A report whose rows are its own has tables that no other has.
        if (Report is { Form.Extent.IsFixed: false } || !Stencils.MayKeep(partial))
        {
            // What is no stencil is no part of one.
            _recording?.Spoil();
            return null;
        }

        return _recording is null ? _recording = new StencilRecording(Buffer.Length) : null;
    }

    /// <summary>Keeps what a partial wrote as a stencil, if it is one.</summary>
    public void EndRecording(StencilRecording? recording, Template partial, IReadOnlyList<PartialArgument> arguments)
    {
        if (recording is null)
        {
            return;
        }

        _recording = null;
        if (recording.IsSpoilt)
        {
            Stencils.GiveUp(partial);
        }
        else
        {
            Stencils.Keep(partial, recording.Cut(this, arguments));
        }
    }

    // Part of the figure, so that a table in which nothing else differs from report to report stays a stencil.
    private void WriteRemarks(ReportPage subject, FormCell cell)
    {
        if (subject.Notes.NumberOf(cell.Index) is { } number)
        {
            Buffer.Write($"<sup><a href=\"#note-{number}\" id=\"ref-{number}\">{number}</a></sup>");
        }

        if (subject.Comparison?.ChangeOf(cell) is { } change)
        {
            Buffer.Write("<i>");
            WriteEscaped(change);
            Buffer.Write("</i>");
        }
    }

    private static InvalidOperationException NoReport() => new("the page is about no report");

    // The functions that templates have: these and no others, so that nothing reaches the clock, a file or reflection.
    private static ScriptObject Builtins(PageTemplates templates) => new()
    {
        [PageFunctions.Include] = new IncludeFunction(templates),
        [PageFunctions.Raw] = new RawFunction(),
    };

    private void Limit()
    {
        LoopLimit = MaxLoopSteps;
        RecursiveLimit = 32;
        ObjectRecursionLimit = 8;
        LimitToString = MaxCharacters;
        OutputLimit = MaxCharacters;
        OnStringLimit = ScriptLimitBehavior.Throw;
        OnOutputLimit = ScriptLimitBehavior.Throw;
    }
}
