using System.Buffers;
using System.Text;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.Files;

/// <summary>Reads data files: of bounded size, and UTF-8 or nothing.</summary>
internal static class TextFile
{
    private const int LimitMiB = 8;

    /// <summary>The most bytes that a data file can have.</summary>
    public const int Limit = LimitMiB * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly LocalizedText Denied = Words.Say("text-file.denied", "access is denied", "没有访问权限");
    private static readonly LocalizedText Missing = Words.Say("text-file.missing", "it is not there", "文件不存在");
    private static readonly LocalizedText Special = Words.Say("text-file.special", "it is a pipe or a device, not a file", "这是管道或设备，不是文件");
    private static readonly LocalizedText Broken = Words.Say("text-file.broken", "an input or output error", "输入输出错误");

    /// <summary>The text of a file, without a byte order mark; null, with a finding, where it cannot be had.</summary>
    public static string? Read(SourceFile file, ICollection<Finding> findings)
    {
        if (file.Stored is { } stored)
        {
            return ReadStored(file, stored, findings);
        }

        if (SpecialFile.Is(file.Path))
        {
            findings.Add(new Finding(ShapeDiagnostics.Unreadable, file.Name, default, Special));
            return null;
        }

        var buffer = Array.Empty<byte>();
        try
        {
            using var handle = File.OpenHandle(file.Path);
            var length = RandomAccess.GetLength(handle);
            if (length > Limit)
            {
                findings.Add(new Finding(LoadDiagnostics.TooLarge, file.Name, default, LimitMiB));
                return null;
            }

            buffer = ArrayPool<byte>.Shared.Rent((int)length);
            return Decode(file, buffer.AsSpan(0, Fill(handle, buffer.AsSpan(0, (int)length))), findings);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            findings.Add(new Finding(ShapeDiagnostics.Unreadable, file.Name, default, Reason(problem)));
            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>A text that is read in the place of what a file holds; null, with a finding, where the file would be too large for it.</summary>
    public static string? Bound(SourceFile file, string text, ICollection<Finding> findings)
    {
        if (text.Length <= Limit && Encoding.UTF8.GetByteCount(text) <= Limit)
        {
            return text;
        }

        findings.Add(new Finding(LoadDiagnostics.TooLarge, file.Name, default, LimitMiB));
        return null;
    }

    /// <summary>Why a file or folder cannot be read or written, without what differs from machine to machine.</summary>
    public static LocalizedText Reason(Exception problem) => problem switch
    {
        UnauthorizedAccessException => Denied,
        FileNotFoundException or DirectoryNotFoundException => Missing,
        _ => Broken,
    };

    private static string? ReadStored(SourceFile file, StoredFile stored, ICollection<Finding> findings)
    {
        if (stored.Content is { Length: <= Limit } content)
        {
            return Decode(file, content, findings);
        }

        findings.Add(new Finding(LoadDiagnostics.TooLarge, file.Name, default, LimitMiB));
        return null;
    }

    private static int Fill(Microsoft.Win32.SafeHandles.SafeFileHandle handle, Span<byte> buffer)
    {
        var filled = 0;
        int read;
        while (filled < buffer.Length && (read = RandomAccess.Read(handle, buffer[filled..], filled)) > 0)
        {
            filled += read;
        }

        return filled;
    }

    private static string? Decode(SourceFile file, ReadOnlySpan<byte> bytes, ICollection<Finding> findings)
    {
        bytes = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException problem)
        {
            findings.Add(new Finding(LoadDiagnostics.NotUtf8, file.Name, SpanOf(bytes[..problem.Index])));
            return null;
        }
    }

    private static SourceSpan SpanOf(ReadOnlySpan<byte> before)
    {
        var line = before.Count((byte)'\n') + 1;
        var column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        return new SourceSpan(line, column, line, column + 1);
    }
}
