namespace ReportCompiler.Schema.Tests.Prose;

/// <summary>How figures are written and joined to what they count: lines broken in a word, wide digits, marks, small words between, towns.</summary>
public class WordingTests
{
    private static readonly SentenceSet Overview = new("statements.txt", "suqian/2024", "suqian/2023", "overview", text => text);

    [Theory]
    [InlineData("收到申请８８８８件", "８８８８")]
    [InlineData("收到申请８，８８８件", "８，８８８")]
    [InlineData("收到申请8,888件", "8,888")]
    [InlineData("收到申请8888份", "8888")]
    [InlineData("收到申请8888宗", "8888")]
    [InlineData("收到申请8888起", "8888")]
    [InlineData("收到申请共8888件", "8888")]
    [InlineData("收到申请：8888件", "8888")]
    [InlineData("收到申请 **8888** 件", "8888")]
    [InlineData("收到申请8888 件，`予以公开` 7777 件", "8888 7777")]
    [InlineData("（一）收到申请8888件。（二）予以公开7777件。", "8888 7777")]
    [InlineData("收到申请8888件,予以公开7777件.", "8888 7777")]
    [InlineData("其中予以公开的有7777件", "7777")]
    [InlineData("予以公开了7777件", "7777")]
    [InlineData("予以公开的申请7777件", "7777")]
    [InlineData("无法提供的7777件", "7777")]
    [InlineData("部分公开的计7777件", "7777")]
    [InlineData("不予处理的共7777件", "7777")]
    [InlineData("结转下一年度7777件", "7777")]
    [InlineData("结转至下年度继续办理的7777件", "7777")]
    [InlineData("上年结转的7777件", "7777")]
    [InlineData("信息公开行政复议案件7777起", "7777")]
    [InlineData("行政复议案件77起", "77")]
    [InlineData("因公开引发的行政诉讼7777件", "7777")]
    [InlineData("全部办结7777件", "7777")]
    [InlineData("按时答复7777件，答复率105%", "7777")]
    [InlineData("自然人提出7777件", "7777")]
    public void WrongFigureIsFound(string sentence, string wrong) => Assert.Equal(wrong, Contradicted(sentence));

    [Theory]
    [InlineData("收到申请约8888件")]
    [InlineData("收到申请近8888件")]
    [InlineData("收到申请8888余件")]
    [InlineData("收到申请8888多件")]
    [InlineData("收到申请8888件左右")]
    [InlineData("收到申请8888件次")]
    [InlineData("收到申请不到8888件")]
    [InlineData("收到申请超过8888件")]
    [InlineData("收到申请逾8888件")]
    [InlineData("收到申请第8888件")]
    [InlineData("未收到申请")]
    [InlineData("收到信函8888件")]
    public void WhatIsNoExactCountIsPassedOver(string sentence) => Assert.Empty(Contradicted(sentence));

    [Theory]
    [InlineData("我镇", "8888")]
    [InlineData("全镇", "8888")]
    [InlineData("本镇", "8888")]
    [InlineData("我乡", "8888")]
    [InlineData("全乡", "8888")]
    [InlineData("本乡", "8888")]
    [InlineData("我街道", "8888")]
    [InlineData("全街道", "8888")]
    [InlineData("本街道", "8888")]
    [InlineData("我苏木", "8888")]
    [InlineData("全苏木", "8888")]
    [InlineData("本旗", "8888")]
    [InlineData("镇里", "")]
    [InlineData("镇上", "")]
    [InlineData("乡里", "")]
    [InlineData("街道", "")]
    [InlineData("街道办", "")]
    [InlineData("河口镇", "")]
    [InlineData("辖区", "")]
    [InlineData("各村", "")]
    [InlineData("社区", "")]
    public void TownIsTheWholeWhereItSpeaksOfItself(string town, string wrong) => Assert.Equal(wrong, Contradicted(town + "今年收到申请8888件。"));

    private static string Contradicted(string sentence) => string.Join(' ', Overview.Contradicted([sentence])[0]);
}
