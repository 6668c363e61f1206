using ReportCompiler.Publishing.Programs;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Published.Tests.Support;

/// <summary>A theory about pages that a browser prints. Where there is none it is reported as skipped, with the reason; in CI it fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PrintedTheoryAttribute : TheoryAttribute
{
    /// <summary>Looks whether there is one.</summary>
    public PrintedTheoryAttribute() =>
        Skip = Environment.GetEnvironmentVariable("CI") == "true" ? null : new PdfStep().FindObstacle()?.In(Language.English);
}
