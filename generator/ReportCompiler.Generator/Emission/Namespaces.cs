namespace ReportCompiler.Generator.Emission;

/// <summary>The namespaces that generated code stands on.</summary>
internal static class Namespaces
{
    public const string Checks = "global::ReportCompiler.Schema.Evaluation";
    public const string Diagnostics = "global::ReportCompiler.Schema.Diagnostics";
    public const string Engines = "global::ReportCompiler.Schema.Engines";
    public const string Forms = "global::ReportCompiler.Schema.Forms";
    public const string Members = "global::ReportCompiler.Model.PageMembers";
    public const string Models = "global::ReportCompiler.Model.TypedValues";
    public const string Report = "global::ReportCompiler.Schema.Reports.Report";
    public const string Cell = "global::ReportCompiler.Schema.Reports.Cell";
    public const string Text = "global::ReportCompiler.Schema.Text";
}
