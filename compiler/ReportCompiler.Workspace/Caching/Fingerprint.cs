using System.Buffers.Binary;
using System.Security.Cryptography;

namespace ReportCompiler.Workspace.Caching;

/// <summary>What bytes are known by: two contents with one fingerprint are the same content. The first half of SHA-256.</summary>
/// <param name="High">The first eight bytes.</param>
/// <param name="Low">The next eight.</param>
internal readonly record struct Fingerprint(ulong High, ulong Low)
{
    /// <summary>How many bytes it takes.</summary>
    public const int Size = 16;

    /// <summary>The fingerprint of bytes.</summary>
    public static Fingerprint Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return Read(hash);
    }

    /// <summary>Reads one that was written.</summary>
    public static Fingerprint Read(ReadOnlySpan<byte> bytes) =>
        new(BinaryPrimitives.ReadUInt64LittleEndian(bytes), BinaryPrimitives.ReadUInt64LittleEndian(bytes[sizeof(ulong)..]));

    /// <summary>Writes it.</summary>
    public void Write(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, High);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[sizeof(ulong)..], Low);
    }
}
