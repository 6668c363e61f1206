using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Tests.Text;

public class LanguageTests
{
    [Theory]
    [InlineData("zh", "zh-CN")]
    [InlineData("ZH-Hans-CN", "zh-CN")]
    [InlineData("zh_CN.UTF-8", "zh-CN")]
    [InlineData("en", "en")]
    [InlineData("en_GB@euro", "en")]
    [InlineData("C.UTF-8", null)]
    [InlineData("fr", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void LanguageIsFoundByTagAndByLocale(string? tag, string? found) => Assert.Equal(found, Language.Find(tag)?.Tag);

    [Fact]
    public void TextOfDataIsShownInTheSameLanguageElseInEnglish()
    {
        var text = new TranslatedText("Library", "图书馆");

        Assert.Equal("图书馆", text.In(Language.Chinese));
        Assert.Equal("图书馆", text.In(new Language("zh-TW", (_, _) => null)));
        Assert.Equal("Library", text.In(Language.English));
        Assert.Equal("Library", text.In(new Language("fr", (_, _) => null)));
        Assert.Equal(new TranslatedText("LIBRARY", "图书馆"), text.Map(part => part.ToUpperInvariant()));
    }
}
