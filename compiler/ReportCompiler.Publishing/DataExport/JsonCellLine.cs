using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Publishing.DataExport;

/// <summary>A cell of a form as data: what the form says of it is encoded once, and value and state are put in for each report.</summary>
internal sealed class JsonCellLine
{
    private const int MaxNumberLength = 32;

    private static readonly byte[][] Endings =
        [.. Enum.GetValues<CellState>().Order().Select(state => Encoding.UTF8.GetBytes($",\"state\":\"{CellText.State(state)}\"}}"))];

    private readonly JavaScriptEncoder _encoder;
    private readonly CellType _type;
    private readonly byte[] _head;

    /// <summary>Encodes what the form says of a cell.</summary>
    public JsonCellLine(FormCell cell, JavaScriptEncoder encoder)
    {
        _encoder = encoder;
        _type = cell.Type;
        Index = cell.Index;
        Path = JsonEncodedText.Encode(cell.Path, encoder);
        var head = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(head, new JsonWriterOptions { Encoder = encoder, SkipValidation = true }))
        {
            writer.WriteStartObject();
            writer.WriteString("label", cell.Label);
            writer.WriteString("unit", cell.Type.Unit);
            writer.WritePropertyName("value");
        }

        _head = head.WrittenSpan.ToArray();
    }

    /// <summary>The index of the cell in the report.</summary>
    public int Index { get; }

    /// <summary>The path of the cell.</summary>
    public JsonEncodedText Path { get; }

    /// <summary>Writes the whole line for one report.</summary>
    public void WriteTo(ArrayBufferWriter<byte> line, in Cell filled)
    {
        line.Write(_head);
        WriteValue(line, filled);
        line.Write(Endings[(int)filled.State]);
    }

    // A number is a number, yes and no are true and false, anything else is the text that stands in the cell, and of several a list of them.
    private void WriteValue(ArrayBufferWriter<byte> line, in Cell filled)
    {
        if (!filled.HasValue)
        {
            line.Write("null"u8);
        }
        else if (_type.Kind == CellKind.Flag)
        {
            line.Write(filled.Value != 0 ? "true"u8 : "false"u8);
        }
        else if (_type.IsList)
        {
            WriteItems(line, CellItems.Of(filled.Text));
        }
        else if (_type.IsNumber && filled.Text is null)
        {
            Utf8Formatter.TryFormat(DataCell.Plain(filled.Value), line.GetSpan(MaxNumberLength), out var written);
            line.Advance(written);
        }
        else
        {
            WriteText(line, CellFormat.Write(filled, _type));
        }
    }

    // As a data file has it: a choice in the report's own words behind a key.
    private void WriteItems(ArrayBufferWriter<byte> line, IReadOnlyList<string> items)
    {
        line.Write("["u8);
        for (var index = 0; index < items.Count; index++)
        {
            line.Write(index > 0 ? ","u8 : default);
            if (_type.Kind == CellKind.Choices && CellItems.OtherIn(items[index]) is { } words)
            {
                line.Write("{\"other\":"u8);
                WriteText(line, words);
                line.Write("}"u8);
            }
            else
            {
                WriteText(line, items[index]);
            }
        }

        line.Write("]"u8);
    }

    private void WriteText(ArrayBufferWriter<byte> line, string text)
    {
        line.Write("\""u8);
        line.Write(JsonEncodedText.Encode(text, _encoder).EncodedUtf8Bytes);
        line.Write("\""u8);
    }
}
