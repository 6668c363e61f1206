using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using ReportCompiler.Publishing.Text;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Workspace.Narratives;

namespace ReportCompiler.Publishing.Narratives;

/// <summary>Turns prose into HTML. One thread keeps one.</summary>
internal sealed class NarrativeRenderer : IDisposable
{
    private readonly FigureWriter _writer = new();
    private readonly NarrativeSanitizer _sanitizer = new();
    private readonly HtmlRenderer _renderer;

    /// <summary>Creates a renderer.</summary>
    public NarrativeRenderer()
    {
        _renderer = new HtmlRenderer(_writer);
        MarkdownDialect.Pipeline.Setup(_renderer);
        _renderer.ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new LinkRenderer(this));
        _renderer.ObjectRenderers.ReplaceOrAdd<AutolinkInlineRenderer>(new AutolinkRenderer(this));
        _renderer.ObjectRenderers.ReplaceOrAdd<HtmlTableRenderer>(new TableRenderer());
    }

    /// <summary>The report whose figures the prose draws.</summary>
    public Report? Report { get; private set; }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();

    /// <summary>Writes prose as HTML.</summary>
    /// <param name="narrative">The prose.</param>
    /// <param name="report">The report that it belongs to; null for words of the site, which draw no figures.</param>
    /// <param name="output">The page.</param>
    public void WriteHtml(Narrative narrative, Report? report, PageBuffer output)
    {
        Report = report;
        var start = output.Length;
        _writer.Begin(output, report);
        var document = Markdown.Parse(Sentinels.Insert(narrative), MarkdownDialect.Pipeline);
        foreach (var (heading, level) in MarkdownDialect.FitHeadings(document))
        {
            heading.Level = level;
        }

        _renderer.Render(document);
        _sanitizer.Sanitize(output, start);
    }
}
