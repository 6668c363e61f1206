using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ReportCompiler.Runtime.Rendering;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Runtime.Data;

/// <summary>A cell of a form as data: what the form says of it is encoded once, and value and state are put in for each report.</summary>
internal sealed class JsonCellLine
{
    // Room for the longest decimal, and for the longest ending.
    private const int Spare = 80;

    private static readonly byte[][] Endings =
        [.. Enum.GetValues<CellState>().Order().Select(state => Encoding.UTF8.GetBytes($",\"state\":\"{CellText.State(state)}\"}}"))];

    private readonly byte[] _line;
    private readonly int _head;

    /// <summary>Encodes what the form says of a cell.</summary>
    public JsonCellLine(FormCell cell, JavaScriptEncoder encoder)
    {
        Path = JsonEncodedText.Encode(cell.Path, encoder);
        var head = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(head, new JsonWriterOptions { Encoder = encoder, SkipValidation = true }))
        {
            writer.WriteStartObject();
            writer.WriteString("label", cell.Label);
            writer.WriteString("unit", cell.Type.Unit);
            writer.WritePropertyName("value");
        }

        _head = head.WrittenCount;
        _line = new byte[_head + Spare];
        head.WrittenSpan.CopyTo(_line);
    }

    /// <summary>The path of the cell.</summary>
    public JsonEncodedText Path { get; }

    /// <summary>The whole line for one report; it is valid until the next is asked for.</summary>
    public ReadOnlySpan<byte> Of(in Cell filled)
    {
        var length = _head;
        if (filled.HasValue)
        {
            Utf8Formatter.TryFormat(Plain(filled.Value), _line.AsSpan(length), out var written);
            length += written;
        }
        else
        {
            length += Append(length, "null"u8);
        }

        length += Append(length, Endings[(int)filled.State]);
        return _line.AsSpan(0, length);
    }

    private int Append(int at, ReadOnlySpan<byte> text)
    {
        text.CopyTo(_line.AsSpan(at));
        return text.Length;
    }

    // 1.50 and 1.5 are one figure: dividing by a one with 28 places takes the closing zeros off.
    private static decimal Plain(decimal value) => value.Scale == 0 ? value : value / 1.0000000000000000000000000000m;
}
