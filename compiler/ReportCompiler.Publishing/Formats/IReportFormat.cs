namespace ReportCompiler.Publishing.Formats;

/// <summary>A kind of file that holds one report, in the folder of its page.</summary>
public interface IReportFormat
{
    /// <summary>How <c>formats:</c> and <c>--formats</c> name it: <c>xlsx</c>.</summary>
    string Name { get; }

    /// <summary>The name of the file: <c>report.xlsx</c>.</summary>
    string FileName { get; }

    /// <summary>Writes the file. May be called by several threads at a time; the same report gives the same bytes.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Receives the bytes; need not be able to seek.</param>
    void Write(PublishedReport report, Stream output);
}
