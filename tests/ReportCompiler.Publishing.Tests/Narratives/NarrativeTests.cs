using ReportCompiler.Publishing.Narratives;
using ReportCompiler.Publishing.Tests.Support;
using ReportCompiler.Publishing.Text;
using ReportCompiler.Publishing.Views;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;
using ReportCompiler.Testing.Reports;
using ReportCompiler.Workspace.Narratives;
using ReportCompiler.Workspace.Narratives.Written;

namespace ReportCompiler.Publishing.Tests.Narratives;

public class NarrativeTests
{
    [Theory]
    [InlineData("# One\n\n## Two", "<h3>One</h3>\n<h4>Two</h4>\n")]
    [InlineData("#### Deep\n\n##### Deeper", "<h3>Deep</h3>\n<h4>Deeper</h4>\n")]
    [InlineData("# a\n\n## b\n\n### c\n\n#### d\n\n##### e", "<h3>a</h3>\n<h4>b</h4>\n<h5>c</h5>\n<h6>d</h6>\n<h6>e</h6>\n")]
    [InlineData("| a | b |\n|:-:|--:|\n| 1 | 2 |",
        "<div class=\"table-scroll\" tabindex=\"0\"><table class=\"plain\">\n<tr><th scope=\"col\" class=\"center\">a</th><th scope=\"col\" class=\"right\">b</th></tr>\n<tr><td class=\"center\">1</td><td class=\"right\">2</td></tr>\n</table></div>\n")]
    [InlineData("![a picture](https://example.org/x.png)",
        "<p><a href=\"https://example.org/x.png\" rel=\"noopener noreferrer nofollow\">a picture</a></p>\n")]
    [InlineData("[here](../2020/index.html#stock) [mail](mailto:a@example.org)",
        "<p><a href=\"../2020/index.html#stock\">here</a> <a href=\"mailto:a@example.org\">mail</a></p>\n")]
    [InlineData("[中文](https://example.org/中文?a=b&c=d)",
        "<p><a href=\"https://example.org/%E4%B8%AD%E6%96%87?a=b&amp;c=d\" rel=\"noopener noreferrer nofollow\">中文</a></p>\n")]
    [InlineData("[no](javascript:alert(1)) ~~not gone~~", "<p>[no](javascript:alert(1)) ~~not gone~~</p>\n")]
    [InlineData("a `b` &amp; <i>", "<p>a `b` &amp;amp; &lt;i&gt;</p>\n")]
    [InlineData("- a\n- b\n\n  c", "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n<p>c</p>\n</li>\n</ul>\n")]
    [InlineData("- a\n  1. b\n  2. c\n- d", "<ul>\n<li>a\n<ol>\n<li>b</li>\n<li>c</li>\n</ol>\n</li>\n<li>d</li>\n</ul>\n")]
    [InlineData("5. a\n7. b", "<ol start=\"5\">\n<li>a</li>\n</ol>\n<ol start=\"7\">\n<li>b</li>\n</ol>\n")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |\n注：单位为件。",
        "<div class=\"table-scroll\" tabindex=\"0\"><table class=\"plain\">\n<tr><th scope=\"col\">a</th><th scope=\"col\">b</th></tr>\n<tr><td>1</td><td>2</td></tr>\n</table></div>\n<p>注：单位为件。</p>\n")]
    [InlineData("[5](#6)、[2024](a.5)、[5](../6)；尾号**12、**34", "<p>[5](#6)、[2024](a.5)、[5](../6)；尾号**12、**34</p>\n")]
    [InlineData("**一、**主动公开情况，**二、**依申请公开", "<p><strong>一、</strong>主动公开情况，<strong>二、</strong>依申请公开</p>\n")]
    [InlineData("a *b* **c *d* e** ***f***", "<p>a <em>b</em> <strong>c <em>d</em> e</strong> <strong><em>f</em></strong></p>\n")]
    [InlineData("**一\n二**三  \n四", "<p><strong>一二</strong>三<br />\n四</p>\n")]
    public void ProseBecomesHtml(string markdown, string html) => Assert.Equal(html, Html(markdown));

    [Theory]
    [InlineData("# One\n\n## Two", "### One\n\n#### Two")]
    [InlineData("Title\n=====\n\nText", "Title =====\n\nText")]
    [InlineData("a <b>c</b> `<d>` <https://example.org/>", "a \\<b>c\\</b> \\`\\<d>\\` [https://example.org/](https://example.org/)")]
    [InlineData("already \\<b> escaped", "already \\<b> escaped")]
    [InlineData("first [x]\n\n[x]: <https://example.org/>", "first \\[x]\n\n\\[x\\]: [https://example.org/](https://example.org/)")]
    [InlineData("[no](javascript:alert(1)) [yes](a_b.html)", "[no\\](javascript:alert(1)) [yes](a_b.html)")]
    [InlineData("![a](b.png)", "[a](b.png)")]
    [InlineData("```\nopen <b>", "\\`\\`\\` open \\<b>")]
    [InlineData("a  \nb\\\nc\n\n\n", "a\\\nb\\\nc")]
    [InlineData("5. a\n7. b\n8. c", "5. a\n\n7\\. b\n\n8\\. c")]
    [InlineData("5) a\n4) b", "5\\) a\n\n4\\) b")]
    [InlineData("- a\n  1) b\n  c", "- a\n\n  1\\) b\n\n  c")]
    [InlineData("[文\\]](http://a.cn)", "[文\\]](http://a.cn)")]
    [InlineData("C:\\a\\[1]", "C:\\\\a\\\\[1]")]
    [InlineData("*6222*", "\\*6222\\*")]
    [InlineData("- a\n  - b\n\n    c\n- d", "- a\n  - b\n\n    c\n- d")]
    [InlineData("网址：https://x.gov/~foia/a_b_/c*d*，电话5", "网址：<https://x.gov/~foia/a_b_/c*d>\\*，电话5")]
    [InlineData("|a|\n|-|\n|https://x.gov/a\\|b|", "| a |\n| --- |\n| <https://x.gov/a>\\|b |")]
    [InlineData("见https://x.gov/a?b=1&c=2。", "见<https://x.gov/a?b=1&c=2>。")]
    [InlineData("**要点。**其后", "**要点**。其后")]
    [InlineData("学习**《条例》**不够", "学习《**条例**》不够")]
    [InlineData("**5%**的", "**5**%的")]
    [InlineData("**一是*二*。**三", "**一是\\*二\\***。三")]
    [InlineData("| a | b |\n|---|--:|\n| 1 \\| 2 | 3 | 4 |", "| a | b |  |\n| --- | --: | --- |\n| 1 \\| 2 | 3 | 4 |")]
    public void ProseIsCarriedOverIntoMarkdown(string markdown, string carried) => Assert.Equal(carried, Carry(markdown));

    [Theory]
    [InlineData("{{}}. not a list", "<p>100. not a list</p>\n", "100\\. not a list")]
    [InlineData("> {{}}) not a list", "<p>&gt; 100) not a list</p>\n", "\\> 100) not a list")]
    [InlineData("1{{}}. not a list", "<p>1100. not a list</p>\n", "1100\\. not a list")]
    [InlineData("sum: {{}}. The end", "<p>sum: 100. The end</p>\n", "sum: 100. The end")]
    [InlineData("**{{}}**{{}}", "<p><strong>100</strong>100</p>\n", "**100**100")]
    [InlineData("`{{}}`", "<p>`100`</p>\n", "\\`100\\`")]
    [InlineData("[x](page{{}}.html)", "<p><a href=\"page100.html\">x</a></p>\n", "[x](page100.html)")]
    [InlineData("# {{}} loans", "<h3>100 loans</h3>\n", "### 100 loans")]
    public void FigureCanFormNoMarkdown(string markdown, string html, string carried)
    {
        Assert.Equal(html, Html(markdown));
        Assert.Equal(carried, Carry(markdown));
    }

    [Fact]
    public void BlankFigureIsADash()
    {
        var subject = Rendered.Subject(LibraryForm.Report.Replace("adults: 100", "adults:", StringComparison.Ordinal));

        Assert.Equal("—- not a list", Markdown(Narrative("{{}}- not a list", subject), subject.Report));
    }

    [Theory]
    [InlineData("https://example.org", true, true)]
    [InlineData("HTTP://example.org", true, true)]
    [InlineData("mailto:a@b.c", true, false)]
    [InlineData("report.json", true, false)]
    [InlineData("../2020/index.html?x:y", true, false)]
    [InlineData("#stock", true, false)]
    [InlineData("/root", true, false)]
    [InlineData("//example.org", false, false)]
    [InlineData("javascript:x", false, false)]
    [InlineData("java\tscript:x", false, false)]
    [InlineData(" javascript:x", false, false)]
    [InlineData("data:text/html,x", false, false)]
    [InlineData("\\\\example.org", false, false)]
    [InlineData("", false, false)]
    public void LinksAreJudged(string url, bool isAllowed, bool isOutside)
    {
        Assert.Equal(isAllowed, LinkPolicy.Allows(url));
        if (isAllowed)
        {
            Assert.Equal(isOutside, LinkPolicy.LeadsOutside(url));
        }
    }

    private static string Html(string markdown)
    {
        var subject = Rendered.Subject(LibraryForm.Report);
        var renderer = new NarrativeRenderer();
        var buffer = new PageBuffer();
        renderer.WriteHtml(Narrative(markdown, subject), subject.Report, buffer);
        return System.Text.Encoding.UTF8.GetString(buffer.Written);
    }

    private static string Carry(string markdown)
    {
        var subject = Rendered.Subject(LibraryForm.Report);
        return Markdown(Narrative(markdown, subject), subject.Report);
    }

    private static string Markdown(Narrative narrative, Report report) => ProseMarkdown.Write(ProseReader.Read(narrative, report));

    // {{}} is the number of loans to adults: 100.
    private static Narrative Narrative(string markdown, ReportPage subject)
    {
        var cell = subject.Report.Form.IndexOf("loans.adults");
        var placeholders = new List<Placeholder>();
        for (var at = markdown.IndexOf("{{}}", StringComparison.Ordinal); at >= 0; at = markdown.IndexOf("{{}}", at + 1, StringComparison.Ordinal))
        {
            placeholders.Add(new Placeholder(at, 4, cell));
        }

        return new Narrative(markdown, default, new EquatableArray<Placeholder>(placeholders));
    }
}
