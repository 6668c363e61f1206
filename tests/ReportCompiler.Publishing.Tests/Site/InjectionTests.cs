using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportCompiler.Publishing.Tests.Support;
using ReportCompiler.Publishing.Views;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;
using ReportCompiler.Testing;
using ReportCompiler.Testing.Reports;
using ReportCompiler.Workspace.Narratives;

namespace ReportCompiler.Publishing.Tests.Site;

/// <summary>What a data file from a pull request may try: whatever it says, it is text on the page and in the Markdown.</summary>
public class InjectionTests
{
    private static readonly string[] AllowedInProse =
        ["p", "strong", "em", "a", "ul", "ol", "li", "br", "hr", "h3", "h4", "h5", "h6", "div", "table", "tbody", "tr", "th", "td"];

    private static readonly string[] AllowedAttributes = ["href", "rel", "class", "start", "tabindex", "scope", "type"];

    // One attempt to a line, with escapes for what an editor would not show.
    private static readonly string Attempts = Path.Combine(RepositoryTree.Root, "tests", "ReportCompiler.Publishing.Tests", "Narratives", "injections.txt");

    public static TheoryData<string> Corpus() => [.. Known(), .. File.ReadAllLines(Attempts).Select(Regex.Unescape)];

    private static IEnumerable<string> Known() =>
    [
        "<script>alert(1)</script>",
        "before <img src=x onerror=alert(1)> after",
        "<div style=\"position:fixed\">\n\n**bold**\n\n</div>",
        "<!-- open comment",
        "<style>*{display:none}</style>",
        "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](java&#9;script:alert(1))",
        "[x](  javascript:alert(1))",
        "[x](<javascript:alert(1)>)",
        "[x](vbscript:x) [y](data:text/html,<script>alert(1)</script>) [z](file:///etc/passwd)",
        "[x][1]\n\n[1]: javascript:alert(1)",
        "[x](//other.example/) [y](\\\\other.example) [z](/\\other.example)",
        "![x](https://other.example/pixel.png) ![y](javascript:alert(1)) ![z](data:image/svg+xml,<svg/onload=alert(1)>)",
        "<javascript:alert(1)> <data:text/html;base64,PHNjcmlwdD4=> <https://example.org/a?b=c&d=\"e>",
        "[x](https://example.org/\"onmouseover=\"alert(1)) [y](https://example.org/ \"title\\\" onclick=alert(1) x=\\\"\")",
        "&lt;script&gt;alert(1)&lt;/script&gt; &#60;script&#62;",
        "`<script>` and ``<b>`` and `unclosed <script>alert(1)</script>",
        "```html\"onload=alert(1)\n<script>alert(1)</script>",
        "```\n<script>alert(1)</script>\n",
        "    <script>alert(1)</script>",
        "| a | b |\n| :-: | --: |\n| <script>alert(1)</script> | [x](javascript:alert(1)) |",
        "# <script>alert(1)</script>\n\n<b>two</b>\nlines\n=====",
        "> <script>\n> alert(1)\n> </script>",
        "- <b>\n  - <i>\n    - <script>alert(1)</script>",
        "\\<script>alert(1)\\</script> \\\\<script>alert(1)</script>",
        "{{ raw \"<script>alert(1)</script>\" }}",
        "{{ include \"site/head.html\" }} {% raw %} {{{ x }}} ${x} <%= x %>",
        "a\u0000b\u001b[31mc\u202Ed\uFEFF",
        "\U000F0000\U000F0001\U000FFFFD",
        "x{{ loans.adults }}y<{{ loans.adults }}>[{{ loans.adults }}](javascript:{{ loans.adults }})",
    ];

    [Theory]
    [MemberData(nameof(Corpus))]
    public void ProseBecomesHarmlessHtml(string text)
    {
        var page = Parse(Rendered.Html(WithProse(text)));

        var prose = page.QuerySelector("#overview .narrative")!;
        Assert.Equal(["overview", "stock", "loans", "remarks"], page.QuerySelectorAll("section").Select(section => section.Id));
        Assert.All(prose.QuerySelectorAll("*"), element => Assert.Contains(element.LocalName, AllowedInProse));
        Assert.All(prose.QuerySelectorAll("*").SelectMany(element => element.Attributes), attribute => Assert.Contains(attribute.Name, AllowedAttributes));
        Assert.All(prose.QuerySelectorAll("a"), AssertHarmless);
    }

    [Theory]
    [MemberData(nameof(Corpus))]
    public void ProseBecomesHarmlessMarkdown(string text)
    {
        var markdown = Rendered.Markdown(WithProse(text));

        // A reader of Markdown that lets HTML through, and one that does not, see the same.
        var document = Markdown.Parse(markdown, new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras().Build());
        Assert.Empty(document.Descendants<HtmlBlock>());
        Assert.Empty(document.Descendants<HtmlInline>());
        Assert.All(document.Descendants<LinkInline>(), link => Assert.True(LinkPolicy.Allows(link.Url), link.Url));
        Assert.All(document.Descendants<AutolinkInline>(), link => Assert.True(link.IsEmail || LinkPolicy.Allows(link.Url), link.Url));
        Assert.DoesNotContain(document.Descendants<LinkInline>(), link => link.IsImage);
        Assert.Equal(4, document.Descendants<HeadingBlock>().Count(heading => heading.Level == 2));
        Assert.Single(document.Descendants<HeadingBlock>(), heading => heading.Level == 1);
    }

    [Theory]
    [MemberData(nameof(Corpus))]
    public void NameOfAnAgencyIsTextEverywhere(string text)
    {
        var subject = Rendered.Subject(LibraryForm.Report);
        subject = subject with { Agency = new Agency("riverside", text, AgencyLevel.Town, Parent: null, IsCollected: false, Region: null), Title = text };

        var page = Parse(Rendered.Html(subject));
        var markdown = Markdown.Parse(Rendered.Markdown(subject), new MarkdownPipelineBuilder().UsePipeTables().Build());

        Assert.All(page.QuerySelectorAll("h1 *"), element => Assert.Equal(("BDI", 0), (element.TagName, element.Attributes.Length)));
        Assert.Empty(page.QuerySelector("title")!.Children);
        Assert.Equal(HtmlEquivalent(text), page.QuerySelector("h1")!.TextContent);
        Assert.Empty(markdown.Descendants<HtmlInline>());
        Assert.Empty(markdown.Descendants<HtmlBlock>());
        Assert.Equal(["https://example.org/catalogue", "report.json"], markdown.Descendants<LinkInline>().Select(link => link.Url));
        Assert.Single(markdown.Descendants<HeadingBlock>(), heading => heading.Level == 1);
    }

    [Theory]
    [InlineData("../../etc")]
    [InlineData("/etc")]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("-rf")]
    public void AddressCannotLeaveTheSite(string agency)
    {
        using var workshop = Workshop.Library();
        workshop.Folder.Write("reports/riverside/2021.yaml", LibraryForm.Report.Replace("agency: riverside", $"agency: '{agency}'", StringComparison.Ordinal));

        var result = workshop.Build(LibraryForm.Catalog, options: workshop.Options(keepGoing: true));

        Assert.Contains(result.Findings, finding => finding.Definition.Id == "RC2004");
        Assert.Equal(
            [".reportc-site", "404.html", "assets/site.js", "assets/style.css", "data/catalog.json", "index.html", "robots.txt"],
            workshop.Folder.Read("site").Keys);
        Assert.Equal(2, Directory.GetFileSystemEntries(workshop.Folder.Root).Length);
    }

    private static ReportPage WithProse(string text)
    {
        var subject = Rendered.Subject(LibraryForm.Report);
        var placeholders = new List<Placeholder>();
        const string Figure = "{{ loans.adults }}";
        for (var at = text.IndexOf(Figure, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Figure, at + 1, StringComparison.Ordinal))
        {
            placeholders.Add(new Placeholder(at, Figure.Length, subject.Report.Form.IndexOf("loans.adults")));
        }

        subject.Report.SetNarrative(0, new Narrative(text, default, new EquatableArray<Placeholder>(placeholders)));
        return subject;
    }

    private static void AssertHarmless(IElement link)
    {
        // What is no address leads nowhere.
        if (!Uri.TryCreate(new Uri("https://host.invalid/a/b/"), link.GetAttribute("href"), out var target))
        {
            return;
        }

        Assert.Contains(target.Scheme, new HashSet<string> { "http", "https", "mailto" });
        if (target.Scheme != "mailto" && target.Host != "host.invalid")
        {
            Assert.Equal("noopener noreferrer nofollow", link.GetAttribute("rel"));
        }
    }

    private static string HtmlEquivalent(string text) =>
        string.Concat(text.Select(character => character < ' ' && character is not ('\n' or '\t') ? '\uFFFD' : character));

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
