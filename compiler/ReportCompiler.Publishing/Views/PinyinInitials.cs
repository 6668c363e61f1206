using System.Text;

namespace ReportCompiler.Publishing.Views;

/// <summary>
/// The initials of the pinyin of a Chinese name, as readers type them to look it up. GB 2312 has its 3,755 commonest characters in the order
/// of their pinyin, so the place of a character there gives its initial; those of its rarer characters are listed. Of a character with several
/// readings it is one of them; the register of agencies may say the initials itself. Characters that the standard lacks are passed over.
/// </summary>
internal static class PinyinInitials
{
    private const int CodePage = 936;
    private const int FirstOfRare = 0xD7FA;
    private const int FirstOfSecondBytes = 0xA1;
    private const string Letters = "abcdefghjklmnopqrstwxyz";

    // The first character of each letter of Letters.
    private static readonly int[] Starts =
    [
        0xB0A1, 0xB0C5, 0xB2C1, 0xB4EE, 0xB6EA, 0xB7A2, 0xB8C1, 0xB9FE, 0xBBF7, 0xBFA6, 0xC0AC, 0xC2E8,
        0xC4C3, 0xC5B6, 0xC5BE, 0xC6DA, 0xC8BB, 0xC8F6, 0xCBFA, 0xCDDA, 0xCEF4, 0xD1B9, 0xD4D1,
    ];

    private static readonly Encoding Chinese = CodePagesEncodingProvider.Instance.GetEncoding(CodePage)!;

    /// <summary>The initials in lower case; empty for a name without Chinese characters.</summary>
    public static string Of(string name) => string.Concat(name.Where(character => character > 0x7F).Select(InitialOf));

    private static string InitialOf(char character)
    {
        Span<byte> bytes = stackalloc byte[4];
        var length = Chinese.GetBytes([character], bytes);
        // Characters that GBK adds to GB 2312 have a lower second byte, and no order of that kind.
        var code = length == 2 && bytes[1] >= FirstOfSecondBytes ? (bytes[0] << 8) | bytes[1] : 0;
        if (code < Starts[0] || code >= FirstOfRare)
        {
            return RareInitials.Of(code);
        }

        var place = Array.BinarySearch(Starts, code);
        return Letters[place >= 0 ? place : ~place - 1].ToString();
    }
}
