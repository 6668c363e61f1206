using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using ReportCompiler.Workspace.Narratives;

namespace ReportCompiler.Publishing.Narratives;

/// <summary>Writes the links of prose: those that the policy refuses lose their link, images become links, as a page loads nothing from elsewhere.</summary>
internal sealed class LinkRenderer(NarrativeRenderer narratives) : HtmlObjectRenderer<LinkInline>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, LinkInline obj)
    {
        var url = Sentinels.Resolve(obj.GetDynamicUrl?.Invoke() ?? obj.Url ?? string.Empty, narratives.Report!);
        if (!LinkPolicy.Allows(url))
        {
            renderer.WriteChildren(obj);
            return;
        }

        LinkTag.Open(renderer, url);
        renderer.WriteChildren(obj);
        renderer.Write("</a>");
    }
}
