using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.Caching;

/// <summary>Writes the files of a cache: numbers as short as they are, texts once.</summary>
internal sealed class CacheWriter
{
    private const int ContinuationBit = 0x80;
    private const int BitsPerByte = 7;

    private byte[] _buffer = new byte[1 << 16];
    private int _length;

    /// <summary>What was written.</summary>
    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _length);

    /// <summary>Writes a number, below 0 too.</summary>
    public void Number(long number)
    {
        var rest = ((ulong)number << 1) ^ (ulong)(number >> 63);
        for (; rest >= ContinuationBit; rest >>= BitsPerByte)
        {
            Reserve(1)[0] = (byte)(rest | ContinuationBit);
        }

        Reserve(1)[0] = (byte)rest;
    }

    /// <summary>Writes a number with its decimal places.</summary>
    public void Number(decimal number)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(number, parts);
        MemoryMarshal.AsBytes(parts).CopyTo(Reserve(sizeof(decimal)));
    }

    /// <summary>Writes a text; null is another than none.</summary>
    public void Text(string? text)
    {
        if (text is null)
        {
            Number(-1);
            return;
        }

        var count = Encoding.UTF8.GetByteCount(text);
        Number(count);
        Encoding.UTF8.GetBytes(text, Reserve(count));
    }

    /// <summary>Writes a place in a data file.</summary>
    public void Span(SourceSpan span)
    {
        Number(span.Line);
        Number(span.Column);
        Number(span.EndLine);
        Number(span.EndColumn);
    }

    /// <summary>Writes a fingerprint.</summary>
    public void Print(Fingerprint fingerprint) => fingerprint.Write(Reserve(Fingerprint.Size));

    /// <summary>Writes runs of prose, which are in ascending order.</summary>
    public void Runs(IReadOnlyList<ulong> runs)
    {
        Number(runs.Count);
        foreach (var run in runs)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(Reserve(sizeof(ulong)), run);
        }
    }

    /// <summary>Writes bytes as they are.</summary>
    public void Bytes(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Reserve(bytes.Length));

    private Span<byte> Reserve(int count)
    {
        if (_buffer.Length - _length < count)
        {
            Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _length + count));
        }

        _length += count;
        return _buffer.AsSpan(_length - count, count);
    }
}
