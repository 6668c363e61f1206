using System.Text.Json.Nodes;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.JsonSchemas;

/// <summary>What a region adds to a form, <c>*.extension.yaml</c>, as a JSON Schema that explains itself in both languages.</summary>
public static class ExtensionSchema
{
    /// <summary>The name of the schema.</summary>
    public const string Name = "extension.schema.json";

    private const string RowDefinition = "row";
    private const string Id = "^[a-z][a-z0-9-]{0,63}$";
    private const string PartId = "^[a-z][A-Za-z0-9]{0,63}$";
    private const string Years = @"^[0-9]{4}(\.\.([0-9]{4})?)?$";
    private const string Day = "^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

    /// <summary>The schema.</summary>
    public static string Write()
    {
        var extension = FolderSchemas.Mapping(
            ["extends", "for", "years", "name"],
            ("extends", Pattern(Id), Words.Say("extension-schema.extends", "the family of the form that is added to", "所补充报告格式的代号")),
            ("versions", FolderSchemas.List(Whole()),
                Words.Say("extension-schema.versions", "the versions of the form that it extends; without it, all", "所补充的格式版本；不填则为全部版本")),
            ("for", FolderSchemas.Text(),
                Words.Say("extension-schema.for", "the id of the agency that it holds for, with all below it", "适用单位的代号，其下属单位一并适用")),
            ("years", Pattern(Years, "string", "integer"),
                Words.Say("extension-schema.years", "the report years: 2025.. or 2025..2027", "报告年度：2025.. 或 2025..2027")),
            ("name", Localized(), Words.Say("extension-schema.name", "what the guidance is called", "补充要求的名称")),
            ("basis", FolderSchemas.Text(), Words.Say("extension-schema.basis", "the document that it was issued by", "所依据的文件")),
            ("rows", FolderSchemas.List(Addition()), Words.Say("extension-schema.rows", "rows that are added", "补充行")),
            ("rules", FolderSchemas.List(Rule()), Words.Say("extension-schema.rules", "rules that are added", "补充的核对规则")),
            ("narratives", Narratives(), Words.Say("extension-schema.narratives", "what is asked of prose, by section", "对各部分文字的要求")),
            ("due", Due(), Words.Say("extension-schema.due", "by which day of the year after a report is due", "次年的报送期限")));
        extension["definitions"] = new JsonObject { [RowDefinition] = Row() };
        return FolderSchemas.Schema("extension.yaml", extension);
    }

    private static JsonObject Addition()
    {
        var addition = FolderSchemas.Mapping(
            ["in", "row"],
            ("in", FolderSchemas.Text(), Words.Say("extension-schema.in", "the table, as rules name it", "所在的表，写法同规则")),
            ("after", FolderSchemas.Text(),
                Words.Say("extension-schema.after", "the row that it stands behind, by its path in the table", "排在哪一行之后（该行在表中的路径）")),
            ("before", FolderSchemas.Text(),
                Words.Say("extension-schema.before", "the row that it stands before, by its path in the table", "排在哪一行之前（该行在表中的路径）")),
            ("countsIn", OneOrMore(), Words.Say("extension-schema.counts-in", "the totals of the form that count it in", "计入表中的哪些合计")),
            ("row", SchemaNode.Ref(RowDefinition), Words.Say("extension-schema.row", "the row, or the group of rows", "该行，或一组行")));
        addition["oneOf"] = SchemaNode.Parts([Required("after"), Required("before")]);
        return addition;
    }

    private static JsonObject Row()
    {
        var row = FolderSchemas.Mapping(
            ["label"],
            ("id", Pattern(PartId), Words.Say("extension-schema.row-id", "by which data files and rules name it", "数据文件和规则中使用的代号")),
            ("label", FolderSchemas.Text(), Words.Say("extension-schema.label", "its words, as they are printed", "印在表中的文字")),
            ("cells", FolderSchemas.Text(), Words.Say("extension-schema.cells", "the type of its cells", "单元格类型")),
            ("sum", OneOrMore(), Words.Say("extension-schema.sum", "the rows that it is the sum of, or siblings", "由哪些行相加；siblings 指同级各行")),
            ("formula", FolderSchemas.Text(), Words.Say("extension-schema.formula", "what it is computed by", "计算公式")),
            ("columns", FolderSchemas.List(FolderSchemas.Text()),
                Words.Say("extension-schema.columns", "the columns that it has, where not all", "不填全部列时，所填的列")),
            ("presence", FolderSchemas.OneOf("required", "optional"), Words.Say("extension-schema.presence", "whether it must be there", "是否必填")),
            ("rows", FolderSchemas.List(SchemaNode.Ref(RowDefinition)), Words.Say("extension-schema.inner-rows", "the rows of a group", "组内各行")));
        row["anyOf"] = SchemaNode.Parts([Required("id"), Required("rows")]);
        return row;
    }

    private static JsonObject Rule() => FolderSchemas.Mapping(
        ["id", "require", "says"],
        ("id", Pattern(Id), Words.Say("extension-schema.rule-id", "its name, which no rule of the form has", "规则的代号，不得与原有规则相同")),
        ("each", OneOrMore(), Words.Say("extension-schema.each", "what it is gone through for: row of a table, column of, cell of", "逐项核对的范围")),
        ("require", FolderSchemas.Text(), Words.Say("extension-schema.require", "what must hold", "应成立的条件")),
        ("at", FolderSchemas.Text(), Words.Say("extension-schema.at", "the cell that a finding stands at", "提示所在的单元格")),
        ("tolerance", new JsonObject { ["type"] = "number", ["minimum"] = 0 },
                Words.Say("extension-schema.tolerance", "by how much it may fail to hold", "允许的误差")),
        ("for", new JsonObject { ["type"] = "object" }, Words.Say("extension-schema.parameters", "values that it is written out for", "逐一展开的取值")),
        ("unless", FolderSchemas.OneOf("footnote"), Words.Say("extension-schema.unless", "footnote where a footnote may say why not", "可以脚注说明原因时填 footnote")),
        ("severity", FolderSchemas.OneOf("error", "warning"), Words.Say("extension-schema.severity", "how much it weighs", "错误还是警告")),
        ("basis", FolderSchemas.Text(), Words.Say("extension-schema.rule-basis", "where it is laid down", "规则的依据")),
        ("says", Localized(), Words.Say("extension-schema.says", "the rule in words", "规则的文字表述")));

    private static JsonObject Narratives()
    {
        var limit = FolderSchemas.Mapping(
            ["maxLength"], ("maxLength", Whole(), Words.Say("extension-schema.max-length", "the most characters that it may have", "字数上限")));
        return new JsonObject { ["type"] = "object", ["additionalProperties"] = limit };
    }

    private static JsonObject Due() => FolderSchemas.Mapping(
        ["own"],
        ("own", Pattern(Day), Words.Say("extension-schema.own", "of a body's own report: 01-31", "本单位报告：01-31")),
        ("collected", Pattern(Day), Words.Say("extension-schema.collected", "of a report that covers other bodies: 03-31", "汇总报告：03-31")));

    private static JsonObject Localized() => FolderSchemas.Mapping(
        ["zh", "en"],
        ("zh", FolderSchemas.Text(), Words.Say("extension-schema.zh", "in Chinese", "中文")),
        ("en", FolderSchemas.Text(), Words.Say("extension-schema.en", "in English", "英文")));

    private static JsonObject Whole() => new() { ["type"] = "integer", ["minimum"] = 1 };

    private static JsonObject OneOrMore() => SchemaNode.AnyOf([FolderSchemas.Text(), FolderSchemas.List(FolderSchemas.Text())]);

    private static JsonObject Required(string key) => new() { ["required"] = SchemaNode.Texts([key]) };

    private static JsonObject Pattern(string pattern, params string[] types) =>
        new() { ["type"] = SchemaNode.Texts(types.Length == 0 ? ["string"] : types), ["pattern"] = pattern };
}
