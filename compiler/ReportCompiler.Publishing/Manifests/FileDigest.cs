using System.Security.Cryptography;
using ReportCompiler.Workspace.Caching;

namespace ReportCompiler.Publishing.Manifests;

/// <summary>What the content of a published file is known by to everybody: SHA-256, FIPS 180-4.</summary>
/// <param name="First">Its first half.</param>
/// <param name="Second">Its second half.</param>
internal readonly record struct FileDigest(Fingerprint First, Fingerprint Second)
{
    /// <summary>The digest of a file as it is on the disk.</summary>
    /// <param name="path">The full path.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static FileDigest Of(string path)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        SHA256.HashData(stream, hash);
        return new FileDigest(Fingerprint.Read(hash), Fingerprint.Read(hash[Fingerprint.Size..]));
    }

    /// <summary>The digest in hexadecimal digits, as <c>sha256sum</c> writes it.</summary>
    public override string ToString()
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        First.Write(hash);
        Second.Write(hash[Fingerprint.Size..]);
        return Convert.ToHexStringLower(hash);
    }
}
