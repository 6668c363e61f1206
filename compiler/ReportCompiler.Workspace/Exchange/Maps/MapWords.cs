using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.Exchange.Maps;

/// <summary>How messages name the parts of a map and what they expect.</summary>
internal static class MapWords
{
    public static readonly LocalizedText Map = new("the map", "映射");
    public static readonly LocalizedText HeadItem = new("an element of the head", "头部元素");
    public static readonly LocalizedText Organizations = new("'organizations'", "organizations");
    public static readonly LocalizedText References = new("'references'", "references");
    public static readonly LocalizedText Value = new("a type under 'values'", "values 下的类型");
    public static readonly LocalizedText Special = new("'special'", "special");
    public static readonly LocalizedText Section = new("a section", "部分");
    public static readonly LocalizedText Item = new("an item of 'holds'", "holds 中的一项");
    public static readonly LocalizedText CellItem = new("a cell", "单元格项");
    public static readonly LocalizedText GroupItem = new("a group", "分组项");
    public static readonly LocalizedText CodedItem = new("an item with codes", "代码项");
    public static readonly LocalizedText LinesItem = new("a list", "列表项");
    public static readonly LocalizedText RankedItem = new("an item with ranks", "排序项");
    public static readonly LocalizedText RankedRow = new("a row under 'rows'", "rows 下的行");
    public static readonly LocalizedText ShapeItem = new("a shape", "形状项");

    public static readonly LocalizedText Mapping = new("a mapping", "映射");
    public static readonly LocalizedText List = new("a list", "列表");
    public static readonly LocalizedText Single = new("a single text", "单个文本");
    public static readonly LocalizedText Version = new("a whole number", "整数");
    public static readonly LocalizedText Truth = new("true or false", "true 或 false");
    public static readonly LocalizedText Decimals = new("a whole number from 0 to 10", "0 到 10 的整数");
    public static readonly LocalizedText Contents = new("published, year, agency or organizations", "published、year、agency 或 organizations");
    public static readonly LocalizedText Kinds = new(
        "an item that says cell, group, items, list, ranks or shape",
        "含 cell、group、items、list、ranks 或 shape 的一项");

    public static readonly LocalizedText Form = new("form", "格式");
    public static readonly LocalizedText SectionName = new("section", "部分");
    public static readonly LocalizedText TypeName = new("cell type", "单元格类型");
    public static readonly LocalizedText CellName = new("cell", "单元格");
    public static readonly LocalizedText ShapeName = new("shape", "形状");

    public static readonly LocalizedText NoPrefix = new("it has no prefix", "缺少前缀");
    public static readonly LocalizedText NoName = new("it is no name", "不是合法的名称");
    public static readonly LocalizedText Nowhere = new("nowhere", "没有映射");
    public static readonly LocalizedText Twice = new("twice", "被重复映射");

    /// <summary>A property, by its key.</summary>
    public static LocalizedText Property(string key) => new($"'{key}'", key);

    /// <summary>That a prefix is not declared.</summary>
    public static LocalizedText UnknownPrefix(string prefix) => new($"the prefix '{prefix}' is not declared", $"前缀“{prefix}”没有声明");
}
