using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ReportCompiler.Published.Grids;
using ReportCompiler.Published.Values;
using ReportCompiler.Workspace.Narratives;

namespace ReportCompiler.Published.Readers;

/// <summary>Reads a page of a web site.</summary>
internal sealed class HtmlDocumentReader
{
    private static readonly HashSet<string> Skipped = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "nav", "footer", "aside", "noscript", "template", "select", "button", "textarea", "svg", "object", "iframe", "head",
            "canvas", "audio", "video",
    };

    // What parts lines although it is no paragraph itself.
    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "blockquote", "body", "center", "caption", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure",
            "form", "h1", "h2", "h3", "h4",
        "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    };

    private static readonly string[] DateNames = ["pubdate", "publishdate", "article:published_time", "dc.date", "date", "dcterms.issued"];

    private readonly DocumentBuilder _builder = new();

    /// <summary>Reads the text of a page.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="UnreadableDocumentException">The page is larger or deeper than any report.</exception>
    public static PublishedDocument Read(string text)
    {
        if (!HtmlNesting.IsWithin(text, DocumentLimits.Depth))
        {
            throw UnreadableDocumentException.BeyondLimits();
        }

        using var page = new HtmlParser().ParseDocument(text);
        var reader = new HtmlDocumentReader();
        if (page.Body is { } body)
        {
            reader.ReadInside(body, 0);
        }

        var day = page.QuerySelector("time[datetime]")?.GetAttribute("datetime");
        var declared = page.QuerySelectorAll("meta").FirstOrDefault(
            meta => DateNames.Contains((meta.GetAttribute("name") ?? meta.GetAttribute("property") ?? string.Empty).ToLowerInvariant()));
        return new PublishedDocument(reader._builder.Items)
        {
            Title = FoldedText.Of(page.Title ?? string.Empty),
            Published = declared?.GetAttribute("content") ?? day ?? string.Empty,
        };
    }

    // Runs of text between blocks are paragraphs of their own.
    private void ReadInside(INode parent, int depth)
    {
        if (depth > DocumentLimits.Depth)
        {
            throw UnreadableDocumentException.BeyondLimits();
        }

        var loose = new List<INode>();
        foreach (var child in parent.ChildNodes)
        {
            if (child is IElement element && (HoldsBlocks(element) || Skipped.Contains(element.LocalName)))
            {
                AddParagraph(loose, heading: 0);
                ReadElement(element, depth + 1);
            }
            else
            {
                loose.Add(child);
            }
        }

        AddParagraph(loose, heading: 0);
    }

    private void ReadElement(IElement element, int depth)
    {
        if (Skipped.Contains(element.LocalName) || element.HasAttribute("hidden"))
        {
            return;
        }

        switch (element.LocalName)
        {
            case "table" when element.QuerySelector("table") is null:
                _builder.AddTable(HtmlTable.RowsOf(element));
                break;
            case "ul" or "ol" when HtmlRuns.ListOf(element, depth) is { } list && element.QuerySelector("table") is null:
                _builder.BeginParagraph();
                _builder.AddLine(string.Join('\n', PlainProse.Of([list])), list);
                break;
            case ['h', >= '1' and <= '6' and var level] when !element.Children.Any(HoldsBlocks):
                AddParagraph([.. element.ChildNodes], level - '0');
                break;
            default:
                _builder.Enter(element.LocalName is "section" or "article");
                ReadInside(element, depth);
                _builder.Leave();
                break;
        }
    }

    private static bool HoldsBlocks(IElement element) => Blocks.Contains(element.LocalName) || element.Children.Any(HoldsBlocks);

    private void AddParagraph(List<INode> nodes, int heading)
    {
        _builder.BeginParagraph();
        foreach (var runs in HtmlRuns.LinesOf(nodes))
        {
            var text = PlainProse.Of(runs);
            if (text.Length > 0)
            {
                _builder.AddLine(text, heading > 0 ? new ProseHeading(Math.Max(3, heading), runs) : new ProseParagraph(runs));
            }
        }

        nodes.Clear();
    }
}
