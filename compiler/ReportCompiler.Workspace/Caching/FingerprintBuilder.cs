using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace ReportCompiler.Workspace.Caching;

/// <summary>Gathers what a fingerprint is taken of. What is added one after the other is told apart from what is added as one.</summary>
internal sealed class FingerprintBuilder
{
    private byte[] _buffer = new byte[1024];
    private int _length;

    /// <summary>Adds a text; null is another than none.</summary>
    public FingerprintBuilder Add(string? text)
    {
        var bytes = MemoryMarshal.AsBytes(text.AsSpan());
        Add(text is null ? -1 : text.Length);
        bytes.CopyTo(Reserve(bytes.Length));
        return this;
    }

    /// <summary>Adds a number.</summary>
    public FingerprintBuilder Add(long number)
    {
        BinaryPrimitives.WriteInt64LittleEndian(Reserve(sizeof(long)), number);
        return this;
    }

    /// <summary>Adds a number with its decimal places.</summary>
    public FingerprintBuilder Add(decimal number)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(number, parts);
        MemoryMarshal.AsBytes(parts).CopyTo(Reserve(sizeof(decimal)));
        return this;
    }

    /// <summary>Adds texts, and how many they are.</summary>
    public FingerprintBuilder Add(IReadOnlyCollection<string> texts)
    {
        Add(texts.Count);
        foreach (var text in texts)
        {
            Add(text);
        }

        return this;
    }

    /// <summary>Adds what is known by a fingerprint.</summary>
    public FingerprintBuilder Add(Fingerprint fingerprint)
    {
        fingerprint.Write(Reserve(Fingerprint.Size));
        return this;
    }

    /// <summary>The fingerprint of what was added; then nothing is.</summary>
    public Fingerprint Build()
    {
        var fingerprint = Fingerprint.Of(_buffer.AsSpan(0, _length));
        _length = 0;
        return fingerprint;
    }

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
