namespace ReportCompiler.Publishing.Indexes;

/// <summary>The media types (RFC 6838) of the files of a site.</summary>
public static class MediaTypes
{
    private const string Unknown = "application/octet-stream";

    private static readonly Dictionary<string, string> ByExtension = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html",
        [".md"] = "text/markdown",
        [".csv"] = "text/csv",
        [".json"] = "application/json",
        [".pdf"] = "application/pdf",
        [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        [".docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        [".parquet"] = "application/vnd.apache.parquet",
        [".xml"] = "application/xml",
        [".css"] = "text/css",
        [".js"] = "text/javascript",
        [".txt"] = "text/plain",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
    };

    /// <summary>The media type of a file.</summary>
    /// <param name="fileName">Its name.</param>
    public static string Of(string fileName) => ByExtension.GetValueOrDefault(Path.GetExtension(fileName), Unknown);
}
