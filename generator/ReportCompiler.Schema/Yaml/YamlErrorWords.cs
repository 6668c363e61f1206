using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Yaml;

/// <summary>Says what is wrong with a text that is no YAML in words that tell what to do, in both languages.</summary>
internal static class YamlErrorWords
{
    public static readonly LocalizedText Unclosed = Words.Say("yaml-error-words.unclosed", "a '[' or '{' before here is not closed", "此前的“[”或“{”没有闭合");
    public static readonly LocalizedText Tab = Words.Say("yaml-error-words.tab", "a tab stands in the indentation", "缩进中有制表符");
    public static readonly LocalizedText Nul = Words.Say("yaml-error-words.nul", "a NUL character, which text files do not have", "有空字符（NUL），文本文件中不应出现");
    public static readonly LocalizedText SecondDocument = Words.Say(
        "yaml-error-words.second-document",
        "a second document begins, but a file is one",
        "另一个文档从此处开始，而一个文件只能有一个文档");

    public static readonly LocalizedText Quote = Words.Say(
        "yaml-error-words.quote",
        "the quotation mark is not closed, or the text in it is indented too little",
        "引号没有闭合，或引号内的文字缩进不足");

    public static readonly LocalizedText NoColon = Words.Say("yaml-error-words.no-colon", "no ':' stands behind the name of a row", "行名称之后缺少冒号“:”");

    public static readonly LocalizedText WideColon = Words.Say(
        "yaml-error-words.wide-colon",
        "the colon is a full-width '：'; the half-width ':' and a space belong here",
        "冒号是全角“：”，应为半角“:”加空格");

    public static readonly LocalizedText NoSpace = Words.Say("yaml-error-words.no-space", "a space must follow the ':'", "冒号“:”之后应有空格");

    public static readonly LocalizedText Colon = Words.Say(
        "yaml-error-words.colon",
        "a ':' cannot stand here; put the text in quotes, or check the indentation",
        "此处不能有“:”；请给文字加引号，或检查缩进");

    public static readonly LocalizedText Indentation = Words.Say(
        "yaml-error-words.indentation",
        "the indentation is that of no line above",
        "缩进与上文各行都不一致");

    public static readonly LocalizedText ValueAndRows = Words.Say(
        "yaml-error-words.value-and-rows",
        "a value stands here, but the lines below belong to this one",
        "此处写有值，而下面各行又从属于本行");

    public static readonly LocalizedText Stray = Words.Say("yaml-error-words.stray", "a text that belongs to no row", "多余的文字，不属于任何一行");

    public static readonly LocalizedText TextIndentation = Words.Say(
        "yaml-error-words.text-indentation",
        "a text of several lines must be indented in every line",
        "多行文字的每一行都须缩进");

    public static readonly LocalizedText FirstLine = Words.Say(
        "yaml-error-words.first-line",
        "the first line of the text is indented further than the others",
        "文字的首行缩进多于其余各行");

    public static readonly LocalizedText BareName = Words.Say(
        "yaml-error-words.bare-name",
        "nothing stands behind it; delete it or put '#' before it, unless it names a row: then ':' and the values are missing",
        "其后没有内容；如不是行名称，请删去或在前面加“#”；如是行名称，则缺少冒号“:”和数值");

    public static readonly LocalizedText OneALine = Words.Say(
        "yaml-error-words.one-a-line",
        "the values stand one a line; they belong behind the name of the row, in '[' and ']', with a comma between each two",
        "数值每行一个；应写在行名称之后的“[”和“]”中，以逗号隔开");

    public static readonly LocalizedText SectionIndentation = Words.Say(
        "yaml-error-words.section-indentation",
        "a section begins at the left edge, and spaces stand before this one",
        "一个部分的键名应顶格书写，此处前面有空格");

    public static readonly LocalizedText ClosedInComment = Words.Say(
        "yaml-error-words.closed-in-comment",
        "the '#' makes a comment of the rest of the line, and of the closing bracket in it; put the text in quotes",
        "“#”使本行其余部分成为注释，右括号也在其中；请给文字加引号");

    public static readonly LocalizedText DocumentEnd = Words.Say(
        "yaml-error-words.document-end",
        "nothing may stand behind the end of the document",
        "文档结束之后不应有内容");

    public static readonly LocalizedText BehindQuote = Words.Say(
        "yaml-error-words.behind-quote",
        "the text goes on behind the closing quotation mark; put the whole text in quotes of the other kind",
        "右引号之后还有文字；请用另一种引号把整段文字括起来");

    public static readonly LocalizedText TextInBracket = Words.Say(
        "yaml-error-words.text-in-bracket",
        "a text that begins with a bracket must stand in quotes",
        "以括号开头的文字须加引号");

    private static readonly LocalizedText Other = Words.Say(
        "yaml-error-words.other",
        "it cannot be told what is meant; check brackets, quotation marks, colons and the indentation",
        "无法理解其含义；请检查括号、引号、冒号和缩进");

    private static readonly LocalizedText FirstCharacter = Words.Say(
        "yaml-error-words.first-character",
        "a text cannot begin with this character; put it in quotes",
        "文字不能以该字符开头；请加引号");

    private static readonly (string Part, LocalizedText Words)[] Known =
    [
        ("',' or ']'", Words.Say("yaml-error-words.sequence-open", "a ',' or the closing ']' is missing", "缺少“,”或右括号“]”")),
        ("',' or '}'", Words.Say("yaml-error-words.mapping-open", "a ',' or the closing '}' is missing", "缺少“,”或右括号“}”")),
        ("did not find expected key", Words.Say(
            "yaml-error-words.key",
            "no row can begin here; check the indentation and the lines above",
            "此处不能开始新的一行内容；请检查缩进和上文")),
        ("expected '-' indicator", Words.Say("yaml-error-words.item", "an item that begins with '-' is expected", "此处应为以“-”开头的一项")),
        ("did not find expected node content", Words.Say("yaml-error-words.value-missing", "a value is missing", "缺少值")),
        ("found invalid mapping", Colon),
        ("apping values are not allowed", Colon),
        ("quoted scalar, found unexpected end of stream", Quote),
        ("quoted scalar, found unexpected document indicator", Quote),
        ("quoted scalar, found wrong indentation", Quote),
        ("cannot start any token", FirstCharacter),
        ("sequence entries are not allowed", FirstCharacter),
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
        ("<document start>", DocumentEnd),
    ];

    /// <summary>Whether the parser complains of a tab, for which it gives no exact place.</summary>
    public static bool IsTab(string message) => message.Contains(" tab ");

    /// <summary>What the parser says, in words; what it says rarely, in general ones.</summary>
    public static LocalizedText Of(string message) => IsTab(message) ? Tab : Array.Find(Known, pair => message.Contains(pair.Part)).Words ?? Other;

    /// <summary>Something in the indentation that looks like a space, or like nothing.</summary>
    public static LocalizedText OddSpace(char character)
    {
        var code = $"U+{(int)character:X4}";
        return Words.Say(
            "yaml-error-words.odd-space",
            $"a character that is no space ({code}) stands in the indentation",
            $"缩进中有不是普通空格的字符（{code}）");
    }

    /// <summary>A bracket that is not closed.</summary>
    public static LocalizedText UnclosedBracket(char bracket) =>
        Words.Say("yaml-error-words.unclosed-bracket", $"the '{bracket}' is not closed", $"括号“{bracket}”没有闭合");

    /// <summary>A bracket that closes nothing.</summary>
    public static LocalizedText StrayBracket(char bracket) =>
        Words.Say("yaml-error-words.stray-bracket", $"a '{bracket}' too many", $"多了一个“{bracket}”");

    /// <summary>Something behind the end of a list.</summary>
    public static LocalizedText BehindBracket(char bracket) =>
        Words.Say("yaml-error-words.behind-bracket", $"only a comment may stand behind the closing '{bracket}'", $"右括号“{bracket}”之后只能写注释");
}
