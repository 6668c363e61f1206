using System.Buffers;
using System.Text;
using Scriban.Runtime;

namespace ReportCompiler.Publishing.Text;

/// <summary>Collects one page as UTF-8. It is kept and used again for the next page, so that pages cost no new buffers.</summary>
internal sealed class PageBuffer : IScriptOutput, IBufferWriter<byte>
{
    // No report comes near this; a page that does is a mistake in a template or an attack.
    private const int Limit = 64 * 1024 * 1024;

    private byte[] _bytes = new byte[128 * 1024];
    private int _length;

    /// <summary>What has been written since the last <see cref="Clear"/>.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    /// <summary>How many bytes have been written since then.</summary>
    public int Length => _length;

    /// <summary>Forgets the page and keeps the memory.</summary>
    public void Clear() => _length = 0;

    /// <summary>Takes back what has been written from a place on.</summary>
    /// <param name="length">How many bytes stay.</param>
    public void CutTo(int length) => _length = Math.Min(_length, length);

    /// <summary>Appends text; half of a surrogate pair becomes U+FFFD.</summary>
    public void Write(ReadOnlySpan<char> text)
    {
        var room = GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length));
        _length += Encoding.UTF8.GetBytes(text, room);
    }

    /// <summary>Appends text that is UTF-8 already.</summary>
    public void Write(ReadOnlySpan<byte> text)
    {
        text.CopyTo(GetSpan(text.Length));
        _length += text.Length;
    }

    /// <inheritdoc/>
    public void Write(string text, int offset, int count) => Write(text.AsSpan(offset, count));

    /// <inheritdoc/>
    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public void Advance(int count) => _length += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return _bytes.AsMemory(_length);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return _bytes.AsSpan(_length);
    }

    /// <summary>Nothing: Scriban asks an output for its text after a page, and would have it as one string.</summary>
    public override string ToString() => string.Empty;

    private void Reserve(int count)
    {
        var needed = (long)_length + count;
        if (needed > Limit)
        {
            throw new PageTooLargeException(Limit);
        }

        if (needed > _bytes.Length)
        {
            Array.Resize(ref _bytes, (int)Math.Max(needed, Math.Min(2L * _bytes.Length, Limit)));
        }
    }
}
