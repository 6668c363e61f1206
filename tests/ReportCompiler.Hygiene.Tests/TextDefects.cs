using System.Text;

namespace ReportCompiler.Hygiene.Tests;

/// <summary>What is wrong with the bytes of a text file.</summary>
internal static class TextDefects
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Names each defect.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="mayHaveMark">Whether a byte order mark is in order.</param>
    /// <param name="mayEndAnywhere">Whether the last line may be without its end.</param>
    public static IEnumerable<string> In(byte[] bytes, bool mayHaveMark = false, bool mayEndAnywhere = false)
    {
        if (!mayHaveMark && bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble))
        {
            yield return "starts with a byte order mark";
        }

        if (bytes.Contains((byte)'\r'))
        {
            yield return "has a carriage return";
        }

        if (!mayEndAnywhere && bytes.Length > 0 && bytes[^1] != '\n')
        {
            yield return "does not end with a newline";
        }

        if (!IsUtf8(bytes))
        {
            yield return "is not UTF-8";
        }
    }

    private static bool IsUtf8(byte[] bytes)
    {
        try
        {
            _ = Strict.GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
