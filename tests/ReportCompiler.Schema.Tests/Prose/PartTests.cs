namespace ReportCompiler.Schema.Tests.Prose;

/// <summary>Paragraphs that turn to a part of the body: what follows is said of the part until the whole is named, however the part is spoken of.</summary>
public class PartTests
{
    private static readonly SentenceSet Overview = new("statements.txt", "suqian/2024", "suqian/2023", "overview", text => text);

    [Theory]
    [InlineData("从东街所的情况看，收到申请4件。")]
    [InlineData("以东街所为例，收到申请4件，予以公开2件。")]
    [InlineData("东街所今年人手较紧，收到申请4件。")]
    [InlineData("东街所搬了新址。收到申请4件。")]
    [InlineData("在东街所受理的事项中，收到申请4件。")]
    [InlineData("就河口派出所而言，收到申请4件。")]
    [InlineData("东岭镇走在前列，全年收到申请4件。")]
    [InlineData("东岭镇走在前列。全年收到申请4件。")]
    [InlineData("县公安局的申请最多，收到申请4件，占全县的20%。")]
    [InlineData("县公安局的申请最多，占全县的20%，予以公开2件。")]
    [InlineData("东街所收到4件，在全市最多，予以公开2件。")]
    [InlineData("各站所中东街所的申请最多，为4件，予以公开2件。")]
    [InlineData("东街所（含夜间窗口）的工作有进步，收到申请4件。")]
    [InlineData("东街所工作扎实，2024年收到申请4件。")]
    [InlineData("县公安局作为重点，收到申请4件。")]
    [InlineData("市中心之外，东街所另设窗口，收到申请4件。")]
    [InlineData("东街所新设窗口一个。今年收到申请4件。")]
    [InlineData("档案馆作为窗口，收到申请4件。")]
    [InlineData("政务服务大厅设专窗，收到申请4件。")]
    [InlineData("下属事业单位共3家，收到申请4件。")]
    [InlineData("垂直管理机构方面，收到申请4件。")]
    [InlineData("线上渠道，收到申请4件。")]
    [InlineData("通过网络，收到申请4件。")]
    [InlineData("河口街道推行代办，全年收到申请4件，予以公开2件。")]
    public void WhatIsSaidOfAPartIsNotComparedWithTheWhole(string paragraph) => Assert.Empty(Contradicted(paragraph));

    [Theory]
    [InlineData("东街所搬了新址。全市收到申请4件。", "4")]
    [InlineData("东街所搬了新址，全市收到申请4件，予以公开5件。", "4 5")]
    [InlineData("东街所收到申请4件。2024年，全市收到申请5件。", "5")]
    [InlineData("认真贯彻国务院办公厅要求，全年收到申请4件。", "4")]
    [InlineData("在县委、县政府领导下，全年收到申请4件。", "4")]
    [InlineData("坚持以人民为中心，加强政府网站建设，全年收到申请4件。", "4")]
    [InlineData("修订办事指南和处理办法，全年收到申请4件。", "4")]
    [InlineData("主动公开信息3000条。2024年，收到申请4件。", "4")]
    public void WhatIsSaidOfTheWholeIs(string paragraph, string wrong) => Assert.Equal(wrong, string.Join(' ', Contradicted(paragraph)));

    // They may name anything: another law, a campaign, a part. Once the whole or the year is named, it is settled.
    [Theory]
    [InlineData("认真贯彻国务院办公厅要求，收到申请4件。", "")]
    [InlineData("按照《档案法》，收到申请4件，予以公开5件。", "")]
    [InlineData("征地方面，收到申请4件；全年收到申请5件。", "5")]
    [InlineData("我局认真落实条例，收到申请4件。", "4")]
    [InlineData("收到申请4件，工作量持续加大，予以公开5件。", "4")]
    [InlineData("如不计反复提出的申请，全年收到申请4件。", "")]
    public void WordsBeforeACommaThatAreNotKnownSettleNothing(string paragraph, string wrong) =>
        Assert.Equal(wrong, string.Join(' ', Contradicted(paragraph)));

    // 3525 requests are new, 121 carried over.
    [Theory]
    [InlineData("收到申请3646件（含上年结转121件）。", "")]
    [InlineData("收到申请3646件（含上年结转）。", "")]
    [InlineData("收到申请3646件，含上年结转。", "")]
    [InlineData("收到申请3647件（含上年结转）。", "3647")]
    [InlineData("收到申请3500件（含口头咨询）。", "")]
    [InlineData("收到申请3498件（不含重复申请27件）。", "")]
    [InlineData("收到申请3500件（不含重复件）。", "")]
    [InlineData("收到申请3500件，不含上年结转。", "")]
    [InlineData("收到申请（不含上年结转）3525件。", "")]
    [InlineData("收到申请（含上年结转）3646件。", "")]
    [InlineData("扣除重复申请，收到申请3500件。", "")]
    [InlineData("不计重复件，收到申请3500件。全年收到申请3501件。", "3501")]
    public void FigureThatTakesInOrLeavesOutAnotherIsComparedOnlyWhereItIsSettled(string paragraph, string wrong) =>
        Assert.Equal(wrong, string.Join(' ', Contradicted(paragraph)));

    private static IReadOnlyList<string> Contradicted(string paragraph) => Overview.Contradicted([paragraph])[0];
}
