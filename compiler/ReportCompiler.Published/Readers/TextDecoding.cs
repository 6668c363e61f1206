using System.Text;

namespace ReportCompiler.Published.Readers;

/// <summary>The text of a file, by what its bytes are: what a page declares is wrong too often.</summary>
internal static class TextDecoding
{
    private const int Gb18030 = 54936;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text: by its byte-order mark, as UTF-8 where it is that, else as GB18030.</summary>
    /// <param name="bytes">The bytes.</param>
    public static string Read(byte[] bytes)
    {
        foreach (var encoding in new Encoding[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            if (bytes.AsSpan().StartsWith(encoding.Preamble))
            {
                return encoding.GetString(bytes.AsSpan(encoding.Preamble.Length));
            }
        }

        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(Gb18030)!.GetString(bytes);
        }
    }
}
