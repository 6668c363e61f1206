using System.Buffers;
using System.Text.Json;
using ReportCompiler.Cli.Consoles;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Exchange;

namespace ReportCompiler.Cli.Results;

/// <summary>What an import of several documents came to: their findings, a table, and how many came out how.</summary>
/// <param name="voice">How the command speaks.</param>
/// <param name="files">The documents, in order.</param>
/// <param name="agencies">The agencies that were added to the register.</param>
internal sealed class ImportReport(Voice voice, IReadOnlyList<ImportedFile> files, IReadOnlyList<NewAgency> agencies)
{
    private const int WhyLength = 100;

    /// <summary>What the shell is told.</summary>
    public ExitCode ExitCode => files.All(file => file.IsWhole) ? ExitCode.Ok : ExitCode.Findings;

    /// <summary>Writes it for people. Notes, which hold for all documents alike, only where everything is to be said.</summary>
    public void WriteText()
    {
        voice.Findings.Write(files.SelectMany(file => file.Findings)
            .Where(finding => finding.Severity != Severity.Note || voice.Verbosity == Verbosity.Verbose));
        var width = files.Select(file => file.Name.Length).DefaultIfEmpty(0).Max();
        foreach (var file in files)
        {
            var why = file.Cause is { } cause ? Shorten($"{cause.Definition.Id} {cause.Message(voice.Language)}")
                : file.Counts is { } counts ? PublishedTable.LineOf(counts).In(voice.Language) : string.Empty;
            voice.WriteLine(Printable.Of($"{StateOf(file).In(voice.Language),-9} {file.Name.PadRight(width)}  {file.Written ?? "-"}  {why}").TrimEnd());
        }

        if (files.Count(file => file.IsFiguresOnly) is > 0 and var figuresOnly)
        {
            voice.WriteLine(Words.Say(
                "import-report.figures-only",
                $"{figuresOnly:# document holds|# documents hold} no texts: published with figures only, as 'content' says at the head of the data file.",
                $"{figuresOnly} 份文件不含文字：仅发布数据，已在数据文件的报告头以 content 注明。").In(voice.Language));
        }

        var (whole, part, refused) = (Count("imported"), Count("partly"), Count("refused"));
        var verdict = Words.Say(
            "import-report.verdict", $"{whole} imported, {part} partly, {refused} refused.", $"全部导入 {whole} 份，部分导入 {part} 份，未导入 {refused} 份。");
        voice.Findings.WriteVerdict(verdict.In(voice.Language), ExitCode == ExitCode.Ok);
    }

    /// <summary>Writes it for programs.</summary>
    public void WriteJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, JsonText.Options))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("files");
            foreach (var file in files)
            {
                Write(writer, file);
            }

            writer.WriteEndArray();
            writer.WriteStartArray("registered");
            foreach (var agency in agencies)
            {
                writer.WriteStringValue(agency.Entry);
            }

            writer.WriteEndArray();
            writer.WriteStartObject("summary");
            writer.WriteNumber("imported", Count("imported"));
            writer.WriteNumber("partly", Count("partly"));
            writer.WriteNumber("refused", Count("refused"));
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        voice.Write(JsonText.Finish(buffer.WrittenSpan));
    }

    private void Write(Utf8JsonWriter writer, ImportedFile file)
    {
        writer.WriteStartObject();
        writer.WriteString("file", file.Name);
        writer.WriteString("state", file.State);
        writer.WriteString("agency", file.Agency);
        if (file.Year is { } year)
        {
            writer.WriteNumber("year", year);
        }
        else
        {
            writer.WriteNull("year");
        }

        writer.WriteString("written", file.Written);
        writer.WriteBoolean("figuresOnly", file.IsFiguresOnly);
        if (file.Counts is { } counts)
        {
            PublishedTable.Write(writer, counts);
        }

        writer.WriteStartArray("findings");
        foreach (var finding in file.Findings)
        {
            writer.WriteStartObject();
            FindingJson.Write(writer, finding, voice.Language);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private int Count(string state) => files.Count(file => file.State == state);

    private static string Shorten(string text) => text.Length <= WhyLength ? text : text[..WhyLength] + "…";

    private static LocalizedText StateOf(ImportedFile file) => file.State switch
    {
        "imported" => Words.Say("import-report.imported", "imported", "全部导入"),
        "partly" => Words.Say("import-report.partly", "partly", "部分导入"),
        _ => Words.Say("import-report.refused", "refused", "未导入"),
    };
}
