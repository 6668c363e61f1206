namespace ReportCompiler.Publishing.Text;

/// <summary>A page grew beyond every believable size; it becomes a finding where the page is rendered.</summary>
/// <param name="limit">The size allowed, in bytes.</param>
internal sealed class PageTooLargeException(int limit)
    : InvalidOperationException(FormattableString.Invariant($"the page would be larger than {limit >> 20} MiB"));
