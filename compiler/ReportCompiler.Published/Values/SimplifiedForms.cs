namespace ReportCompiler.Published.Values;

/// <summary>Characters of labels that are written in several ways, each with the one that they are compared as.</summary>
internal static class SimplifiedForms
{
    private const string Pairs =
        "總总體体況况開开動动請请處处問问題题進进報报費费許许強强罰罚規规範范數数審审結结續续辦办復复覆复議议訴诉訟讼維维糾纠經经過过屬属國国機机關关權权護护類类"
        + "務务執执詢询補补確确認认獲获無无當当觀观業业構构會会團团織织單单額额萬万採采購购項项級级現现產产說说應应與与個个為为對对負负責责發发製制廢废舊旧後后轉转"
        + "給给統统計计實实際际點点條条標标準准張张長长門门間间內内則则專专環环監监測测財财稅税資资質质貿贸農农險险陸陆階阶隊队區区縣县鎮镇鄉乡衛卫衞卫學学術术藝艺"
        + "聯联係系繫系錯错誤误閱阅讀读寫写記记錄录檔档據据籌筹劃划決决協协調调訊讯號号碼码簡简繁繁體体";

    private static readonly Dictionary<char, char> Known = Enumerable.Range(0, Pairs.Length / 2).DistinctBy(pair => Pairs[2 * pair])
        .ToDictionary(pair => Pairs[2 * pair], pair => Pairs[(2 * pair) + 1]);

    /// <summary>Numbers and marks that items of a list begin with, as characters.</summary>
    public const string Ordinals = "一二三四五六七八九十百〇0123456789IVXivx";

    /// <summary>Brackets that open a remark or a number.</summary>
    public const string Opening = "（(";

    /// <summary>Brackets that close it.</summary>
    public const string Closing = "）)";

    /// <summary>What may stand between a number and what it counts.</summary>
    public const string Marks = "、.．:：）)";

    /// <summary>The character that another is compared as.</summary>
    /// <param name="character">The character.</param>
    public static char Of(char character) => Known.GetValueOrDefault(character, character);
}
