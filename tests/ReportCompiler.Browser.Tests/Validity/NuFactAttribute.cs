using ReportCompiler.Browser.Tests.Browsing;

namespace ReportCompiler.Browser.Tests.Validity;

/// <summary>A test that needs the Nu HTML checker. Without it it is reported as skipped, with the reason; in CI it fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NuFactAttribute : FactAttribute
{
    /// <summary>Looks whether the checker is there.</summary>
    public NuFactAttribute() => Skip = Tools.ReasonToPass(NuChecker.Problem);
}
