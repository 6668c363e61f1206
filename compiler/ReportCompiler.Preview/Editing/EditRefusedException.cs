using ReportCompiler.Preview.Messages;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Preview.Editing;

/// <summary>Something that a page asked for is not done; nothing was written.</summary>
/// <param name="status">The status of HTTP (RFC 9110) that says so.</param>
/// <param name="problem">Why, and what to do.</param>
internal sealed class EditRefusedException(int status, LocalizedText problem) : Exception(problem.In(Language.English))
{
    /// <summary>The status of HTTP.</summary>
    public int Status => status;

    /// <summary>Why, and what to do.</summary>
    public LocalizedText Problem => problem;

    /// <summary>Where the file has changed meanwhile, what it holds now.</summary>
    public FileState? Now { get; init; }
}
