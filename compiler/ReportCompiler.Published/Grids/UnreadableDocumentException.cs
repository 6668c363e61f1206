using ReportCompiler.Schema.Text;

namespace ReportCompiler.Published.Grids;

/// <summary>A document that a reader gives up on.</summary>
/// <param name="reason">Why.</param>
public sealed class UnreadableDocumentException(LocalizedText reason) : Exception
{
    /// <summary>Why.</summary>
    public LocalizedText Reason => reason;

    /// <summary>A document that is larger than any report.</summary>
    public static UnreadableDocumentException BeyondLimits() => new(Words.Say(
        "unreadable-document.limits", $"it is larger than any report", $"文件超出任何报告的规模"));

    /// <summary>A file that is not what its name says.</summary>
    /// <param name="kind">What it should be.</param>
    public static UnreadableDocumentException NoSuchFile(string kind) => new(Words.Say(
        "unreadable-document.kind", $"it is no whole {kind} file", $"它不是完整的 {kind} 文件"));
}
