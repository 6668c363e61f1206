using ReportCompiler.Generator.Tests.Driving;

namespace ReportCompiler.Generator.Tests.Equivalence;

/// <summary>The three published reports, each with something wrong: an edit is found or the corpus is.</summary>
internal static class BrokenReports
{
    public const string Huaxian = "reports/huaxian-hrss/2019.yaml";
    public const string Suqian2023 = "reports/suqian/2023.yaml";
    public const string Suqian2024 = "reports/suqian/2024.yaml";

    private static readonly (string Name, string File, string Old, string New)[] Edits =
    [
        ("wrong total of a column", Huaxian, "[   115,   42,    0,    0,    0,  112,  269]  # （七）", "[   114,   42,    0,    0,    0,  112,  269]  # （七）"),
        ("wrong total of a row", Huaxian, "[    83,   42,    0,    0,    0,   54,  179]", "[    83,   42,    0,    0,    0,   54,  178]"),
        ("wrong part", Huaxian, "[     0,    0,    0,    0,    0,   46,   46]", "[     0,    0,    0,    0,    0,   47,   47]"),
        ("totals left out", Huaxian, "[    83,   42,    0,    0,    0,   54,  179]", "[    83,   42,    0,    0,    0,   54]"),
        ("row too long", Huaxian, "[    83,   42,    0,    0,    0,   54,  179]", "[    83,   42,    0,    0,    0,   54,  179, 1]"),
        ("row too short", Huaxian, "[    83,   42,    0,    0,    0,   54,  179]", "[    83,   42]"),
        ("row missing", Huaxian, "    granted: ", "    # granted: "),
        ("row twice, under id and heading", Huaxian, "    granted: ", "    （一）予以公开: [83, 42, 0, 0, 0, 54, 179]\n    granted: "),
        ("row as mapping by id", Huaxian, "[    83,   42,    0,    0,    0,   54,  179]",
            "{natural: 83, business: 42, research: 0, nonprofit: 0, legal: 0, other: 54}"),
        ("row as mapping by heading", Huaxian, "[    83,   42,    0,    0,    0,   54,  179]",
            "{自然人: 83, 商业企业: 42, 科研机构: 0, 社会公益组织: 0, 法律服务机构: 0, 其他: 54, 总计: 180}"),
        ("row as mapping with gaps and unknown keys", Huaxian, "[    83,   42,    0,    0,    0,   54,  179]", "{natural: 83, busines: 42, 其它: 0}"),
        ("row is text", Huaxian, "[    83,   42,    0,    0,    0,   54,  179]", "none"),
        ("row of lists", Huaxian, "[    83,   42,    0,    0,    0,   54,  179]", "[[83], 42, {a: 1}, 0, 0, 54, 179]"),
        ("unknown row", Huaxian, "    granted: ", "    grantd: "),
        ("unknown section", Huaxian, "\nreview: ", "\nreviews: "),
        ("section by heading", Huaxian, "\nreview: ", "\n四、政府信息公开行政复议、行政诉讼情况:\n  extra: 1 #"),
        ("block by title", Huaxian, "  documents: ", "  第二十条第（一）项:\n    extra: [1] #"),
        ("unknown block", Huaxian, "  documents: ", "  documentz: "),
        ("section is a list", Huaxian, "\nproblems: |", "\nproblems: [1, 2]\nproblem: |"),
        ("section is text", Huaxian, "\nrequests: ", "\nrequests: none\nrequest: "),
        ("table without rows, group by heading", Huaxian, "  reconsideration:            [   0,    0,    0,    0,    0]",
            "  行政复议: {结果维持: 1, 结果纠正: 0, 其他结果: 0, 尚未审结: 0, 总计: 2}"),
        ("unknown column group", Huaxian, "    direct: ", "    directly: "),
        ("table without rows as one list", Huaxian, "  litigation:                 # 行政诉讼", "  litigation: [0, 0, 0, 0, 0, 0, 0, 0, 0, 1]\n  more:"),
        ("words and signs", Huaxian, "[   4,    0,    0]", "[一, -1, 1.5]"),
        ("full-width digits and separators", Huaxian, "[   115,   42,    0,    0,    0,  112,  269]  # 一", "[１１５, 42, 0, 0, 0, \"1,12\", ２６９]  # 一"),
        ("blank cells", Huaxian, "[   115,   42,    0,    0,    0,  112,  269]  # 一", "[~, 42, 0, /, 0, 112, ]  # 一"),
        ("unknown placeholder", Huaxian, "{{ requests.received.natural }}", "{{ requests.received.natual }}"),
        ("broken off", Huaxian, "\nreview: ", "\nreview: [1, 2\nother: }"),
        ("wrong year for the form", Huaxian, "year: 2019", "year: 2021"),
        ("unknown family", Huaxian, "template: gov-info-disclosure", "template: gov-info-disclosur"),
        ("carried over from last year", Suqian2024, "carriedOver: ", "carriedOver: [1, 2, 3, 4, 5, 6, 21]\n  新收: "),
        ("alias", Suqian2023, "\nrequests:", "\nx: &a 1\ny: *a\nrequests:"),
        ("duplicate key", Suqian2023, "\nrequests:", "\nother: 无\nrequests:"),
    ];

    /// <summary>The names of the edits.</summary>
    public static IEnumerable<string> Names => Edits.Select(edit => edit.Name);

    /// <summary>The reports as published.</summary>
    public static IReadOnlyList<ProjectFile> Published { get; } =
        [.. new[] { Huaxian, Suqian2023, Suqian2024 }.Select(file => ProjectFile.Report(file, Samples.FileOf(file)))];

    /// <summary>The reports after an edit.</summary>
    public static IReadOnlyList<ProjectFile> After(string name)
    {
        var (_, path, old, replacement) = Edits.Single(edit => edit.Name == name);
        var text = Published.Single(report => report.Path == path).Content;
        Assert.Contains(old, text, StringComparison.Ordinal);
        return [.. Published.Select(report => report.Path == path ? report.With(text.Replace(old, replacement, StringComparison.Ordinal)) : report)];
    }
}
