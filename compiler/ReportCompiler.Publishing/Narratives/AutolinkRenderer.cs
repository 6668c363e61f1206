using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using ReportCompiler.Workspace.Narratives;

namespace ReportCompiler.Publishing.Narratives;

/// <summary>Writes an address in angle brackets, by the same policy as any link.</summary>
internal sealed class AutolinkRenderer(NarrativeRenderer narratives) : HtmlObjectRenderer<AutolinkInline>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, AutolinkInline obj)
    {
        var url = Sentinels.Resolve(obj.IsEmail ? "mailto:" + obj.Url : obj.Url, narratives.Report!);
        var isAllowed = LinkPolicy.Allows(url);
        if (isAllowed)
        {
            LinkTag.Open(renderer, url);
        }

        renderer.WriteEscape(obj.Url);
        renderer.Write(isAllowed ? "</a>" : string.Empty);
    }
}
