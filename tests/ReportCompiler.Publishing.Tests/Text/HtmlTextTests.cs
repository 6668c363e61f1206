using System.Text;
using ReportCompiler.Publishing.Text;

namespace ReportCompiler.Publishing.Tests.Text;

/// <summary>A mark that turns the direction of writing turns nothing but the text that it stands in.</summary>
public class HtmlTextTests
{
    [Theory]
    [InlineData("<p>", "a\u202E31", "<p><bdi>a\u202E31</bdi>")]
    [InlineData("<p><b>x</b> ", "\u2067a&b", "<p><b>x</b> <bdi>\u2067a&amp;b</bdi>")]
    [InlineData("", "\u200Fa", "<bdi>\u200Fa</bdi>")]
    [InlineData("<a title=\"", "a\u202E31", "<a title=\"a\u202E31\u202C")]
    [InlineData("<title>", "\u2067a\u202Eb", "<title>\u2067a\u202Eb\u202C\u2069")]
    [InlineData("<svg><text x=\"1\">", "\u202Ea\u202Cb", "<svg><text x=\"1\">\u202Ea\u202Cb")]
    [InlineData("<option>", "\u202Ea", "<option>\u202Ea\u202C")]
    [InlineData("<textured>", "\u202Ea", "<textured><bdi>\u202Ea</bdi>")]
    [InlineData("<p>", "a\u200Bb 文字", "<p>a\u200Bb 文字")]
    public void TextIsKeptToItself(string before, string text, string written)
    {
        var buffer = new PageBuffer();
        buffer.Write(before);

        HtmlText.Write(buffer, text);

        Assert.Equal(written, Encoding.UTF8.GetString(buffer.Written));
    }
}
