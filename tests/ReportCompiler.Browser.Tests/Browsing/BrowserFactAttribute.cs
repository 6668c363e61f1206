namespace ReportCompiler.Browser.Tests.Browsing;

/// <summary>A test that needs a browser. Without one it is reported as skipped, with the reason; in CI it fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    /// <summary>Looks whether there is a browser.</summary>
    public BrowserFactAttribute() => Skip = Tools.ReasonToPass(Chromium.Problem);
}
