namespace ReportCompiler.SyntheticSite;

/// <summary>Names of places that are put together at random, and of departments such as every place has.</summary>
internal static class SampleNames
{
    private const string Firsts = "云青霁岚澄沐栖砚皓苍屿汀芷峤澹晞翊穗葭漪崧瀛暄朔";
    private const string Seconds = "岫岑浔棠邬蘅渚汐霖樾麓砧湄阡坞陂浦堰埠洲甸圩峪塬";

    // The initials of their pinyin, which tables of common characters lack for many of them.
    private const string FirstInitials = "yqjlcmqyhcytzqdxysjysyxs";
    private const string SecondInitials = "xcxtwhzxlylzmqwbpybzdwyy";

    private static readonly (string Slug, string Name)[] Offices =
    [
        ("education", "教育局"), ("civil-affairs", "民政局"), ("finance", "财政局"), ("transport", "交通运输局"), ("health", "卫生健康委员会"),
        ("housing", "住房和城乡建设局"), ("water", "水利局"), ("agriculture", "农业农村局"), ("commerce", "商务局"), ("culture", "文化和旅游局"),
        ("environment", "生态环境局"), ("emergency", "应急管理局"), ("audit", "审计局"), ("market", "市场监督管理局"), ("statistics", "统计局"),
        ("sports", "体育局"), ("forestry", "林业局"), ("justice", "司法局"), ("industry", "工业和信息化局"), ("planning", "自然资源局"),
    ];

    /// <summary>How many departments have names of their own.</summary>
    public static int OfficeCount => Offices.Length;

    /// <summary>The name of a place, without what it is: no two numbers below 576 have the same.</summary>
    public static string Place(int number) => $"{Firsts[FirstOf(number)]}{Seconds[SecondOf(number)]}";

    /// <summary>The initials of the pinyin of such a name.</summary>
    public static string Initials(int number) => $"{FirstInitials[FirstOf(number)]}{SecondInitials[SecondOf(number)]}";

    /// <summary>A department: its part of an id, and its name.</summary>
    public static (string Slug, string Name) Office(int number) => Offices[number % Offices.Length];

    private static int FirstOf(int number) => number % Firsts.Length;

    private static int SecondOf(int number) => (number + (number / Firsts.Length)) % Seconds.Length;
}
