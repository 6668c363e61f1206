using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Yaml;

/// <summary>Says what the parser says in words that tell what to do, in both languages.</summary>
internal static class YamlErrorWords
{
    public static readonly LocalizedText Unclosed = Words.Say("yaml-error-words.unclosed", "a '[' or '{' before here is not closed", "此前的“[”或“{”没有闭合");
    public static readonly LocalizedText Tab = Words.Say("yaml-error-words.tab", "a tab stands in the indentation", "缩进中有制表符");
    public static readonly LocalizedText Nul = Words.Say("yaml-error-words.nul", "a NUL character, which text files do not have", "有空字符（NUL），文本文件中不应出现");
    public static readonly LocalizedText SecondDocument = Words.Say(
        "yaml-error-words.second-document",
        "a second document begins, but a file is one",
        "另一个文档从此处开始，而一个文件只能有一个文档");

    private static readonly LocalizedText Quote = Words.Say(
        "yaml-error-words.quote",
        "the quotation mark is not closed, or the text in it is indented too little",
        "引号没有闭合，或引号内的文字缩进不足");

    private static readonly (string Part, LocalizedText Words)[] Known =
    [
        ("',' or ']'", Words.Say("yaml-error-words.sequence-open", "a ',' or the closing ']' is missing", "缺少“,”或右括号“]”")),
        ("',' or '}'", Words.Say("yaml-error-words.mapping-open", "a ',' or the closing '}' is missing", "缺少“,”或右括号“}”")),
        ("did not find expected key", Words.Say(
            "yaml-error-words.key",
            "no key of the mapping can begin here; check the indentation and the lines above",
            "此处不能开始一个键；请检查缩进和上文")),
        ("expected '-' indicator", Words.Say("yaml-error-words.item", "an item that begins with '-' is expected", "此处应为以“-”开头的一项")),
        ("did not find expected node content", Words.Say("yaml-error-words.value-missing", "a value is missing", "缺少值")),
        ("found invalid mapping", Words.Say(
            "yaml-error-words.colon",
            "a ':' cannot stand here; put the text in quotes, or check the indentation",
            "此处不能有“:”；请给文字加引号，或检查缩进")),
        ("quoted scalar, found unexpected end of stream", Quote),
        ("quoted scalar, found unexpected document indicator", Quote),
        ("quoted scalar, found wrong indentation", Quote),
        ("cannot start any token", Words.Say(
            "yaml-error-words.first-character",
            "a text cannot begin with this character; put it in quotes",
            "文字不能以该字符开头；请加引号")),
        ("unknown escape character", Words.Say(
            "yaml-error-words.escape",
            "the '\\' in the text begins nothing that exists; use single quotes",
            "文字中的“\\”转义无效；请改用单引号")),
        ("anchor or alias", Words.Say(
            "yaml-error-words.alias",
            "'&' and '*' mean something in YAML; put the text in quotes",
            "“&”和“*”在 YAML 中另有含义；请给文字加引号")),
        ("block scalar, did not find expected comment", Words.Say(
            "yaml-error-words.block",
            "only a comment may stand behind '|' or '>'",
            "“|”或“>”之后只能写注释")),
        ("<document start>", Words.Say("yaml-error-words.document-end", "nothing may stand behind the end of the document", "文档结束之后不应有内容")),
    ];

    /// <summary>Whether the parser complains of a tab, for which it gives no exact place.</summary>
    public static bool IsTab(string message) => message.Contains(" tab ");

    /// <summary>The message in words; the parser's own where it says something rare.</summary>
    public static LocalizedText Of(string message)
    {
        var known = Array.Find(Known, pair => message.Contains(pair.Part)).Words;
        var raw = message.TrimEnd('.');
        return known ?? Words.Say("yaml-error-words.other", $"{raw}", $"YAML 语法错误（{raw}）");
    }
}
