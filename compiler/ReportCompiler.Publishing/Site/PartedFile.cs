using ReportCompiler.Publishing.Manifests;
using ReportCompiler.Publishing.Planning;
using ReportCompiler.Workspace.Caching;

namespace ReportCompiler.Publishing.Site;

/// <summary>A long file made of parts: those that are as they were are copied from the file before, many at a time.</summary>
/// <param name="output">The file.</param>
/// <param name="old">The file before; null where there is none.</param>
/// <param name="known">The parts of the file before, by their keys.</param>
internal sealed class PartedFile(FileStream output, FileStream? old, Dictionary<Fingerprint, (long Start, long Length)> known) : IDisposable
{
    private const int BufferSize = 1 << 20;

    private readonly MemoryStream _written = new();
    private (long Start, long Length) _copied;

    /// <summary>Where the parts of a file before stand, by their keys.</summary>
    /// <param name="before">The file before.</param>
    public static Dictionary<Fingerprint, (long Start, long Length)> PartsOf(MadeFile before)
    {
        var known = new Dictionary<Fingerprint, (long Start, long Length)>(before.Parts.Count);
        long start = 0;
        foreach (var (key, length) in before.Parts)
        {
            if (key != default)
            {
                known[key] = (start, length);
            }

            start += length;
        }

        return known;
    }

    /// <summary>Makes a part.</summary>
    /// <param name="part">The part.</param>
    /// <param name="key">Its key; null where it is to be made anew in any case.</param>
    /// <returns>How many bytes it has.</returns>
    public long Add(PlannedPart part, Fingerprint? key)
    {
        if (key is { } same && known.TryGetValue(same, out var place))
        {
            if (_written.Length > 0 || place.Start != _copied.Start + _copied.Length)
            {
                Flush();
                _copied.Start = place.Start;
            }

            _copied.Length += place.Length;
            return place.Length;
        }

        if (_copied.Length > 0 || _written.Length > BufferSize)
        {
            Flush();
        }

        var start = _written.Length;
        part.Write(_written);
        return _written.Length - start;
    }

    /// <inheritdoc/>
    public void Dispose() => _written.Dispose();

    /// <summary>Writes what waits.</summary>
    public void Flush()
    {
        if (_copied.Length > 0)
        {
            FileRange.Copy(old!, _copied.Start, _copied.Length, output);
            _copied = default;
        }

        output.Write(_written.GetBuffer().AsSpan(0, (int)_written.Length));
        _written.SetLength(0);
    }
}
