namespace ReportCompiler.Publishing.Views;

/// <summary>
/// The initials of the pinyin of the 3,008 rarer characters of GB 2312, rows 56 to 87, which stand there by radical. Of a character with several
/// readings it is the commonest.
/// </summary>
internal static class RareInitials
{
    /// <summary>The code of the first character.</summary>
    public const int First = 0xD8A1;

    private const int RowLength = 94;

    // A line for each row of the standard.
    private const string Letters =
        "cqwgnspgcgnegypbtyyzdxykygtzjnnjqmbsgzscyjsyyfpgkbzgydywjkgkljywkpjqhyjwrdzlsymrypywwcckznkyyg" +
        "ttnjjeykkzytcjnmcylqlypysfqrpzslwbtgkjfyxjwzltbncxjjjjtxdttsqzycdxxhgckbphffsstybgmxlpbyllbhlx" +
        "smzmyjhsojnghdzqyklgjhsgqzhxqgkezzwyscscjxyeyxadzpmdssmzjzqjyzcjjfwqjbyzbxgznzcpwhwxhqkmwfbpby" +
        "dtjzzkxhylygcfptyjyyzpszlfchmqshgmxxsxjykdcsbbqbefsjyhxwgzkpylqbgldlcdtnmayddkssngycsgxlyzaypn" +
        "ptsdkdylhgymylcxpyajndqjwxqxfyyfjlejpzrxccqwqqsbzkymgplbmjrqcflnymyqmtqyrbzjthztqfrxqhxmqjcjly" +
        "qgjmshzkbswyemyltxpsydswlycjqxsjnqbsctyhbftdcyzdjwyghqfsxwckqkxebptlpxjzsrmebwhjlbjslyysmdxlcl" +
        "qkxlhxjrzjmfqhxhwywsbhtrxxglhqhfnmgykldyxzpwlggsmtcfpajjzyljtyanjgbjplqgdzyqyaxbkysecjsznslyzh" +
        "zxlzcghpxzhznytdsbcjkdlzayffydlebbgqyzkxgldndnyskjshdlyxbcgyxypkdjmmzngmmclgwzszxzjfznmlzzthcs" +
        "ydbdllscddnlkjykjsycjlkwhqasdknhcsganhdaashtcplcpqybsdmpjlpzjoqlcdhjjysprchnwjnlhlyyqyhwzptczg" +
        "wwmzffjqqqqyxaclbhkdjxdgmmydqxzllsygxgkjrywzwyclzmssjzldbydcpcxyhlxchyzjqsqqagmnyxpfrkssbjlyxy" +
        "syglnscmhcwwmnzjjlxxhchsyzsttxrycyxbyhcsmxjsznpwgpxxtaybgajcxlyxdccwzocwkccsbnhcpdyznfcyytyckx" +
        "kybsqkkytqqxfcwchcykelzqbsqyjqcclmthsywhmktlkjlycxwheqqhtqkppqsqscfymmdmgbwhwlgsllysdlmlxpthmj" +
        "hwljzyhzjxhtxjlhxrswlwzjcbxmhzqxsdzpmgfcsglsxymqshxpjxwmyzksmyplrthbxftpmhyxlchlhlzylxgsssstcl" +
        "sldclrpbhzhxyyfhbmgdmycnqqwlqhjjcywjzyejjdhpblqxtqkwhlchqxagtlxljxmsljhtzkzjecxjcjnmfbycsfywyb" +
        "jzgnysdzsqyrsljpclpwxsdwejbjcbcnaytwgmpapclyqpclzxsbnmsggfnzjjbzsfzyndxhplqkzczwalspccjxsyzhwk" +
        "ypsgxfzfcdkhjgxtlqfsgdslqwzkxtmhsbgzmjzrglyjbpmlmsxlzjqqhzyjczydjwbmjklddpmjegxyhylxhlqyqhkycw" +
        "cjmyyxnatjhyccxzpcqlbzwwytwsqcmlpmyrjcccxfpznzzljplxxyztzlgdltcklyrzzgqtgjhhgjljaxfgfjzslcfdqz" +
        "lclgjdjcsnzlljpjqdcclcjxmyzftsxgcgsbrzxjqqcczhgyqtjqqlzxjylylbcyamcstylpdjbyregklzyzhlyszqlznw" +
        "czcllwjqjjjkdgjzolbbzppglghtgzxyjhzmycnqsycyhbhgxkamtxyxnbskyzzgjzlqjdfcjxdygjqjjpmgwgjjjpkqsb" +
        "gbmmcjssclpqpdxcdyykypcjddyygywrhjrtgznyqldkljszzgzqzjgdyksgpzmtlcpwnjyfyzdjcnmwescyglbtzcgmss" +
        "llyxqsxxbsjsbbsgghfjlwpmzjnlyywdqshzxtyywhmcyhywdbxbtlmsyyyfsxjchtxxlhjhfssxzqhfzmzcztqcxzxrtt" +
        "djhnnyzqqmtqdmmgyytxmjgdhcdyzbffallztdltfxmxqzdngwqdbdczjdxbzgsqqddjcmbkzffxmkdmdsyyszcmljdsyn" +
        "sprskmkmpcklgtbqtfzswtfgglyplljzhgjjgypzltcsmcnbtjbqfkthbyzgkpbbymtdssxtbnpdkleycjnyddykztdhqh" +
        "syzsctarlltkzlgecllkjlqjaqnbdkkghpjtzqksecshalqfmmgjnlyjbbtmlyzxdtjpldlpcqdhzycbzsczbzmsljflkr" +
        "zjsnfrgjhxpdhyjybzgdlqcsezgxlblhyxtwmabchecmwyjyzlljjyhlgndjlslygkdzpzxjyyzlwcxszfgwyydlyhcljs" +
        "cmbjhblyzlycblydpdqysxqzbytdkyxjyycnrjmpdjgklcljbctbjddbblblczqrppxjcjlzcshltoljnmdddlngkaqhqh" +
        "jhykheznmshrphqqjchgmfprxhjgdychgklyrzqlcyqjnzsqtkqjymszswlcfqqqxyfggyptqwlmcrnfkkfsyylybmqamm" +
        "myxctpshcptxxzzsmphpshmclmldqfyqxszyjdjjzzhqpdszglstjbckbxyqzysgpsxjzqzrqtbdkyxzkhhgflbcsmdldg" +
        "dzdblzyycxnncsybzbfglzzxswmsccmqnjqsbdqsjtxxmbltxzclzshzcxrqjgjylxzfjphymzqqydfqjjlzznzjcdgzyg" +
        "ctxmzysctlkphtxhtlbjxjlxscdqxcbbtjfqzfsltjbtkqbxxjjljchczdbzjdczjdcprnpqcjpfczlclzxzdmxmphjsgz" +
        "gszzqlylwtjpfsyaxmcjbtzyycwmytzsjjlqcqlwzmalbxyfbpnlsfhtgjwejjxxglljstgshjqlzfkcgnndszfdeqfhbs" +
        "aqtgylbxmmyjszldydqmjjrgbjtkhdhgkblqkbdmbylxwcxyttybkmrtjzxqjbhlmhmjjzmqasldcyxyqdlqcafywyxqhz";

    /// <summary>The initial of a character; nothing where it is none of these.</summary>
    /// <param name="code">Its code in GB 2312, both bytes.</param>
    public static string Of(int code)
    {
        var (row, cell) = ((code >> 8) - (First >> 8), (code & 0xFF) - (First & 0xFF));
        var place = (row * RowLength) + cell;
        return row >= 0 && cell is >= 0 and < RowLength && place < Letters.Length ? Letters[place].ToString() : string.Empty;
    }
}
