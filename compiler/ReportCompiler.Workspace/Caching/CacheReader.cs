using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.Caching;

/// <summary>Reads what <see cref="CacheWriter"/> wrote. What is no such thing is an <see cref="InvalidDataException"/>.</summary>
/// <param name="bytes">The bytes.</param>
internal sealed class CacheReader(ReadOnlyMemory<byte> bytes)
{
    private const int ContinuationBit = 0x80;
    private const int BitsPerByte = 7;
    private const int MaxBits = 64;

    private int _at;

    /// <summary>How far it was read.</summary>
    public int Position => _at;

    /// <summary>Reads a number that counts what follows.</summary>
    public int Count() => Number() is >= 0 and var count && count <= bytes.Length - _at ? (int)count : throw Broken();

    /// <summary>Reads a number.</summary>
    public long Number()
    {
        ulong number = 0;
        for (var shift = 0; shift < MaxBits; shift += BitsPerByte)
        {
            var next = Take(1)[0];
            number |= (ulong)(next & (ContinuationBit - 1)) << shift;
            if (next < ContinuationBit)
            {
                return (long)(number >> 1) ^ -(long)(number & 1);
            }
        }

        throw Broken();
    }

    /// <summary>Reads a number with its decimal places.</summary>
    public decimal Decimal()
    {
        try
        {
            return new decimal(MemoryMarshal.Cast<byte, int>(Take(sizeof(decimal))));
        }
        catch (ArgumentException)
        {
            throw Broken();
        }
    }

    /// <summary>Reads a text that is there.</summary>
    public string Text() => TextOrNull() ?? throw Broken();

    /// <summary>Reads a text.</summary>
    public string? TextOrNull() => Number() switch
    {
        -1 => null,
        >= 0 and var count when count <= bytes.Length - _at => Encoding.UTF8.GetString(Take((int)count)),
        _ => throw Broken(),
    };

    /// <summary>Reads a place in a data file.</summary>
    public SourceSpan Span() => new((int)Number(), (int)Number(), (int)Number(), (int)Number());

    /// <summary>Reads things of one kind, of which is written how many there are.</summary>
    public T[] Several<T>(Func<CacheReader, T> read)
    {
        var several = new T[Count()];
        for (var index = 0; index < several.Length; index++)
        {
            several[index] = read(this);
        }

        return several;
    }

    /// <summary>Reads a fingerprint.</summary>
    public Fingerprint Print() => Fingerprint.Read(Take(Fingerprint.Size));

    /// <summary>Reads runs of prose.</summary>
    public ulong[] Runs()
    {
        var runs = new ulong[Count()];
        for (var index = 0; index < runs.Length; index++)
        {
            runs[index] = BinaryPrimitives.ReadUInt64LittleEndian(Take(sizeof(ulong)));
        }

        return runs;
    }

    /// <summary>Leaves out bytes.</summary>
    public void Skip(int count) => Take(count);

    private static InvalidDataException Broken() => new("the cache is broken");

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count < 0 || count > bytes.Length - _at)
        {
            throw Broken();
        }

        _at += count;
        return bytes.Span.Slice(_at - count, count);
    }
}
