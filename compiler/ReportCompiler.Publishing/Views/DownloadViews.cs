using ReportCompiler.Pages.Model;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Publishing.Views;

/// <summary>The files that hold a report, as page templates see them.</summary>
internal static class DownloadViews
{
    /// <summary>A view for each file.</summary>
    public static RecordView[] Of(IReadOnlyList<(string Format, string File)> files, Language language) =>
        [.. files.Select(file => new RecordView(
            ReportTypes.Download, ("file", file.File), ("format", file.Format), ("label", LabelOf(file.Format).In(language))))];

    /// <summary>A view for each file that holds more than one report, by its path from the root of the site.</summary>
    public static RecordView[] OfData(IEnumerable<string> paths, Language language) =>
        [.. paths.Select(path => (Path: path, Format: Path.GetExtension(path).TrimStart('.'))).Select(file => new RecordView(
            ReportTypes.Download, ("file", file.Path), ("format", file.Format), ("label", LabelOf(file.Format).In(language))))];

    private static LocalizedText LabelOf(string format) => format switch
    {
        "md" => Words.Say("download.md", "Text (Markdown)", "文本（Markdown）"),
        "json" => Words.Say("download.json", "Data (JSON)", "数据（JSON）"),
        "csv" => Words.Say("download.csv", "Data (CSV)", "数据（CSV）"),
        "xlsx" => Words.Say("download.xlsx", "Tables (Excel)", "表格（Excel）"),
        "docx" => Words.Say("download.docx", "Document (Word)", "文档（Word）"),
        "parquet" => Words.Say("download.parquet", "Data (Parquet)", "数据（Parquet）"),
        "pdf" => Words.Say("download.pdf", "Document (PDF)", "文档（PDF）"),
        _ => LocalizedText.Verbatim(format),
    };
}
