using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Templates.Syntax;

/// <summary>The head of a template.</summary>
internal sealed record HeaderSyntax(string Family, int Version, YearRange Years, string Language, string Title, string Basis, SourceSpan VersionSpan);
