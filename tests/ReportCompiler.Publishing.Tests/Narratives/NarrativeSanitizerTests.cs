using System.Text;
using ReportCompiler.Publishing.Narratives;
using ReportCompiler.Publishing.Text;

namespace ReportCompiler.Publishing.Tests.Narratives;

/// <summary>The second look at prose: nothing gets by, even if the first look were to fail.</summary>
public class NarrativeSanitizerTests
{
    [Theory]
    [InlineData("<p>x</p><script>alert(1)</script>", "<p>x</p>")]
    [InlineData("<p onclick=\"x()\">x</p>", "<p>x</p>")]
    [InlineData("<p style=\"color:red\" id=\"overview\">x</p>", "<p>x</p>")]
    [InlineData("<a href=\"javascript:alert(1)\">x</a>", "<a>x</a>")]
    [InlineData("<a href=\"java&#10;script:alert(1)\">x</a>", "<a>x</a>")]
    [InlineData("<h1>x</h1><h2>y</h2>", "")]
    [InlineData("<p class=\"skip\">x</p>", "<p>x</p>")]
    [InlineData("<!-- x --><p>x</p>", "<p>x</p>")]
    [InlineData("<pre><code>a</code></pre>", "")]
    [InlineData("<svg><style><img src=x onerror=alert(1)></style></svg>", "")]
    public void WhatTheDialectCannotHaveWrittenIsTakenOut(string html, string expected)
    {
        Assert.False(KnownHtml.Is(html));
        Assert.Equal("before" + expected, Sanitized(html));
    }

    [Theory]
    [InlineData("<a href=\"//example.org/\">x</a>")]
    [InlineData("<a href=\"data:x\">x</a>")]
    [InlineData("<a href=\"java&#115;cript:x\">x</a>")]
    [InlineData("<a href=\"https://example.org/\">x</a>")]
    [InlineData("<p ><b>")]
    [InlineData("<p")]
    [InlineData("a < b")]
    public void WhatIsNotKnownToTheLetterIsParsed(string html) => Assert.False(KnownHtml.Is(html));

    [Theory]
    [InlineData("<p>a &quot;b&quot; &amp; c<br />\nd</p>\n")]
    [InlineData("<h3>x</h3>\n<ul>\n<li><em>a</em> <strong>b</strong></li>\n</ul>\n<hr />\n")]
    [InlineData("<p><a href=\"https://example.org/?a=1&amp;b=%22\" rel=\"noopener noreferrer nofollow\">x</a> <a href=\"mailto:a@example.org\">y</a> <a href=\"../x\">z</a></p>\n")]
    [InlineData("<div class=\"table-scroll\" tabindex=\"0\"><table class=\"plain\">\n<tr><th scope=\"col\" class=\"right\">a</th></tr>\n</table></div>\n")]
    public void WhatTheDialectWritesKeepsItsBytes(string html)
    {
        Assert.True(KnownHtml.Is(html));
        Assert.Equal("before" + html, Sanitized(html));
    }

    private static string Sanitized(string html)
    {
        var page = new PageBuffer();
        page.Write("before");
        var start = page.Length;
        page.Write(html);
        new NarrativeSanitizer().Sanitize(page, start);
        return Encoding.UTF8.GetString(page.Written);
    }
}
