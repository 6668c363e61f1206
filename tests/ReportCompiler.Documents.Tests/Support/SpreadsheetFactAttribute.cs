namespace ReportCompiler.Documents.Tests.Support;

/// <summary>A test that a spreadsheet reckons in. Where LibreOffice is not found it is reported as skipped, with the reason; in CI it fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SpreadsheetFactAttribute : FactAttribute
{
    /// <summary>Looks whether there is one.</summary>
    public SpreadsheetFactAttribute() => Skip = Environment.GetEnvironmentVariable("CI") == "true" || LibreOffice.Program is not null
        ? null : "LibreOffice (soffice) is not found on this machine";
}
