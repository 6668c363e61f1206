using ReportCompiler.Schema.DataLayout;

namespace ReportCompiler.Schema.Tests.DataLayout;

/// <summary>What a key may be called: the id, or the label in the form's words where that says which is meant.</summary>
public class KeyNamesTests
{
    private static readonly KeyNames Names = new(("granted", "（一）予以公开"), ("total", "合计"), ("other", "其他"), ("rest", "其他"), ("last", "其他"), ("a", "total"));

    [Theory]
    [InlineData("granted", "granted")]
    [InlineData("（一）予以公开", "granted")]
    [InlineData("(一)予以公开", "granted")]
    [InlineData(" 合计 ", "total")]
    [InlineData("ｔｏｔａｌ", "total")]
    [InlineData("total", "total")]
    [InlineData("其他", null)]
    [InlineData("Granted", null)]
    [InlineData("", null)]
    public void KeyNamesOneThingOrNone(string key, string? id) => Assert.Equal(id, Names.Find(key));

    [Theory]
    [InlineData("granted", "（一）予以公开")]
    [InlineData("other", null)]
    [InlineData("rest", null)]
    [InlineData("a", null)]
    public void LabelThatDoesNotSayWhichIsNone(string id, string? label) => Assert.Equal(label, Names.LabelOf(id));

    [Fact]
    public void LabelOfAnotherKindOfBracketsIsTheSame() => Assert.Null(new KeyNames(("a", "(1)"), ("b", "（１）")).Find("(1)"));

    [Fact]
    public void ThingWithoutALabelHasItsId()
    {
        var names = new KeyNames(("a", null), ("b", string.Empty));

        Assert.Equal(["a", "b"], names.Ids);
        Assert.Equal("b", names.Find("b"));
    }
}
