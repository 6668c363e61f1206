namespace ReportCompiler.Browser.Tests.Browsing;

/// <summary>A test with data that needs a browser. Without one it is reported as skipped, with the reason; in CI it fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    /// <summary>Looks whether there is a browser.</summary>
    public BrowserTheoryAttribute() => Skip = Tools.ReasonToPass(Chromium.Problem);
}
