using ReportCompiler.Published.Grids;
using ReportCompiler.Published.Readers;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.FilledForms;

namespace ReportCompiler.Published.FilledForms;

/// <summary>A workbook that says which form it is.</summary>
/// <param name="Workbook">The workbook.</param>
/// <param name="Key">What it says of itself.</param>
/// <param name="Labels">What the form itself says in it, with the names of its places.</param>
internal sealed record KeyedWorkbook(NamedWorkbook Workbook, FilledFormKey Key, IReadOnlyList<(string Name, string Text)> Labels)
{
    private static readonly byte[] Archive = [0x50, 0x4B, 0x03, 0x04];

    /// <summary>The form that a file is; null where it is another document.</summary>
    /// <param name="bytes">The bytes of the file.</param>
    /// <exception cref="UnreadableDocumentException">It is one, but cannot be read.</exception>
    public static KeyedWorkbook? Read(byte[] bytes)
    {
        if (bytes.Length > DocumentLimits.Bytes || !bytes.AsSpan().StartsWith(Archive)
            || !OfficeArchive.NamesIn(bytes).Any(name => name.EndsWith("workbook.xml", StringComparison.Ordinal)))
        {
            return null;
        }

        var workbook = NamedWorkbook.Read(bytes);
        var lines = workbook.Sheets.Select(workbook.LinesOf).FirstOrDefault(lines => FilledFormKey.FormatOf(lines) is not null);
        if (lines is null)
        {
            return null;
        }

        if (FilledFormKey.FormatOf(lines) is var format && format > FilledFormKey.Format)
        {
            throw new UnreadableDocumentException(Words.Say(
                "keyed-workbook.format", $"it was made by a later version of this program", $"它由本程序的更高版本生成"));
        }

        var key = FilledFormKey.Read(lines) ?? throw new UnreadableDocumentException(Words.Say(
            "keyed-workbook.key", $"its hidden sheet does not say any more which form it is", $"其隐藏工作表已不能说明它是哪份表格"));
        var labels = lines.Where(line => line.Count > 1 && line[0].StartsWith(PlaceNames.Label, StringComparison.Ordinal)).Select(line => (line[0], line[1]));
        return new KeyedWorkbook(workbook, key, [.. labels]);
    }
}
