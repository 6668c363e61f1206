using System.Globalization;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Tests.Support;

namespace ReportCompiler.Schema.Tests.Templates;

/// <summary>Merged headings follow from the nesting: each row of a table fills its width exactly.</summary>
public class LayoutTests
{
    public static TheoryData<int> Years { get; } = new(2019, 2021);

    [Fact]
    public void HeadingsOfSectionThreeAreMergedAsOnTheForm()
    {
        var block = Section(2021, "requests").Table!.Blocks[0];

        Assert.Equal(
            [
                "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） 3×3 | 申请人情况 7×1",
                "自然人 1×2 | 法人或其他组织 5×1 | 总计 1×2",
                "商业企业 1×1 | 科研机构 1×1 | 社会公益组织 1×1 | 法律服务机构 1×1 | 其他 1×1",
            ],
            block.Header.Select(row => Words(row)));
    }

    [Fact]
    public void StubsOfSectionThreeAreMergedAsOnTheForm()
    {
        var body = Section(2021, "requests").Table!.Blocks[0].Body;

        Assert.Equal("一、本年新收政府信息公开申请数量 3×1", Words(body[0].Stubs));
        Assert.Equal("三、本年度办理结果 1×22 | （一）予以公开 2×1", Words(body[2].Stubs));
        Assert.Equal("（三）不予公开 1×8 | 1.属于国家秘密 1×1", Words(body[4].Stubs));
        Assert.Equal("2.其他法律行政法规禁止公开 1×1", Words(body[5].Stubs));
        Assert.Equal("（七）总计 2×1", Words(body[23].Stubs));
        Assert.Equal("四、结转下年度继续办理 3×1", Words(body[24].Stubs));
    }

    [Fact]
    public void NarrowBlockFillsTheTable()
    {
        var table = Section(2021, "disclosure").Table!;

        Assert.Equal(4, table.Width);
        Assert.Equal([1, 3, 3, 3], table.Blocks.Select(block => block.LastColumnSpan));
        Assert.Equal("信息内容 1×1 | 本年处理决定数量 3×1", Words(table.Blocks[1].Header[0]));
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void EveryRowFillsTheWidth(int year)
    {
        var tables = RealFiles.Catalog.Find("gov-info-disclosure", year)!.Form.Sections.Select(section => section.Table).OfType<FormTable>().ToList();

        Assert.Equal(3, tables.Count);
        Assert.All(tables, table => Assert.All(table.Blocks, block => AssertFills(table.Width, block)));
    }

    private static void AssertFills(int width, FormBlock block)
    {
        var free = new int[block.Header.Count];
        for (var row = 0; row < block.Header.Count; row++)
        {
            foreach (var cell in block.Header[row])
            {
                for (var below = row; below < row + cell.RowSpan; below++)
                {
                    free[below] += cell.ColumnSpan;
                }
            }
        }

        Assert.All(free, taken => Assert.Equal(width, taken));
        Assert.Equal(block.RowLeaves.Count, block.Body.Count);
        Assert.Equal(block.StubDepth * block.RowLeaves.Count, block.Body.Sum(row => row.Stubs.Sum(stub => stub.ColumnSpan * stub.RowSpan)));
    }

    private static FormSection Section(int year, string id) =>
        RealFiles.Catalog.Find("gov-info-disclosure", year)!.Form.Sections.Single(section => section.Id == id);

    private static string Words(IEnumerable<HeaderCell> cells) =>
        string.Join(" | ", cells.Select(cell => string.Create(CultureInfo.InvariantCulture, $"{cell.Text} {cell.ColumnSpan}×{cell.RowSpan}")));
}
