using ReportCompiler.Publishing.Views;

namespace ReportCompiler.Publishing.Tests.Views;

public class PinyinInitialsTests
{
    [Theory]
    [InlineData("宿迁市", "sqs")]
    [InlineData("滑县人力资源和社会保障局", "hxrlzyhshbzj")]
    [InlineData("啊座", "az")]
    [InlineData("北京市", "bjs")]
    [InlineData("", "")]
    [InlineData("U.S. Access Board", "")]
    [InlineData("A县B市", "xs")]
    [InlineData("Île-de-France", "")]
    [InlineData("（）、。１", "")]
    [InlineData("东京とうきょう", "dj")]
    [InlineData("😀市", "s")]
    [InlineData("\uD842市", "s")]
    [InlineData("𠮷林", "l")]
    public void InitialsAreThoseOfTheCommonCharacters(string name, string initials) => Assert.Equal(initials, PinyinInitials.Of(name));

    // The rarer characters of GB 2312 stand in the order of their strokes there; GBK has others between those in order.
    [Theory]
    [InlineData("深圳", "sz")]
    [InlineData("濮阳", "py")]
    [InlineData("亳州", "bz")]
    [InlineData("滑縣", "h")]
    [InlineData("垟裡", "")]
    [InlineData("訁釒", "")]
    public void RareCharacterIsListedOrHasNone(string name, string initials) => Assert.Equal(initials, PinyinInitials.Of(name));
}
