using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.Exchange.Maps;

/// <summary>How messages name the parts of a map and what they expect.</summary>
internal static class MapWords
{
    public static readonly LocalizedText Map = Words.Say("map-words.map", "the map", "映射");
    public static readonly LocalizedText HeadItem = Words.Say("map-words.head-item", "an element of the head", "头部元素");
    public static readonly LocalizedText Organizations = Words.Say("map-words.organizations", "'organizations'", "organizations");
    public static readonly LocalizedText References = Words.Say("map-words.references", "'references'", "references");
    public static readonly LocalizedText Value = Words.Say("map-words.value", "a type under 'values'", "values 下的类型");
    public static readonly LocalizedText Special = Words.Say("map-words.special", "'special'", "special");
    public static readonly LocalizedText Section = Words.Say("map-words.section", "a section", "部分");
    public static readonly LocalizedText Item = Words.Say("map-words.item", "an item of 'holds'", "holds 中的一项");
    public static readonly LocalizedText CellItem = Words.Say("map-words.cell-item", "a cell", "单元格项");
    public static readonly LocalizedText GroupItem = Words.Say("map-words.group-item", "a group", "分组项");
    public static readonly LocalizedText CodedItem = Words.Say("map-words.coded-item", "an item with codes", "代码项");
    public static readonly LocalizedText LinesItem = Words.Say("map-words.lines-item", "a list", "列表项");
    public static readonly LocalizedText RankedItem = Words.Say("map-words.ranked-item", "an item with ranks", "排序项");
    public static readonly LocalizedText RankedRow = Words.Say("map-words.ranked-row", "a row under 'rows'", "rows 下的行");
    public static readonly LocalizedText ShapeItem = Words.Say("map-words.shape-item", "a shape", "形状项");

    public static readonly LocalizedText Quirk = Words.Say("map-words.quirk", "an item of 'quirks'", "quirks 中的一项");
    public static readonly LocalizedText Earlier = Words.Say("map-words.earlier", "an item of 'earlier'", "earlier 中的一项");
    public static readonly LocalizedText Remedies = Words.Say("map-words.remedies", "derive or warn", "derive 或 warn");

    public static readonly LocalizedText Mapping = Words.Say("map-words.mapping", "a mapping", "映射");
    public static readonly LocalizedText List = Words.Say("map-words.list", "a list", "列表");
    public static readonly LocalizedText Single = Words.Say("map-words.single", "a single text", "单个文本");
    public static readonly LocalizedText Version = Words.Say("map-words.version", "a whole number", "整数");
    public static readonly LocalizedText Truth = Words.Say("map-words.truth", "true or false", "true 或 false");
    public static readonly LocalizedText Decimals = Words.Say("map-words.decimals", "a whole number from 0 to 10", "0 到 10 的整数");
    public static readonly LocalizedText Contents =
        Words.Say("map-words.contents", "published, year, agency or organizations", "published、year、agency 或 organizations");
    public static readonly LocalizedText Kinds = Words.Say("map-words.kinds", 
        "an item that says cell, group, items, list, ranks or shape",
        "含 cell、group、items、list、ranks 或 shape 的一项");

    public static readonly LocalizedText Form = Words.Say("map-words.form", "form", "格式");
    public static readonly LocalizedText SectionName = Words.Say("map-words.section-name", "section", "部分");
    public static readonly LocalizedText TypeName = Words.Say("map-words.type-name", "cell type", "单元格类型");
    public static readonly LocalizedText CellName = Words.Say("map-words.cell-name", "cell", "单元格");
    public static readonly LocalizedText ShapeName = Words.Say("map-words.shape-name", "shape", "形状");

    public static readonly LocalizedText NoPrefix = Words.Say("map-words.no-prefix", "it has no prefix", "缺少前缀");
    public static readonly LocalizedText NoName = Words.Say("map-words.no-name", "it is no name", "不是合法的名称");
    public static readonly LocalizedText Nowhere = Words.Say("map-words.nowhere", "nowhere", "没有映射");
    public static readonly LocalizedText Twice = Words.Say("map-words.twice", "twice", "被重复映射");

    /// <summary>A property, by its key.</summary>
    public static LocalizedText Property(string key) => Words.Say("map-words.property", $"'{key}'", $"{key}");

    /// <summary>That a prefix is not declared.</summary>
    public static LocalizedText UnknownPrefix(string prefix) =>
        Words.Say("map-words.unknown-prefix", $"the prefix '{prefix}' is not declared", $"前缀“{prefix}”没有声明");
}
