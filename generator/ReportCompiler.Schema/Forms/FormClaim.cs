using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Forms;

/// <summary>A figure that prose may state and that must then agree with the tables.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Narrative">The place of the prose among the prose of the report.</param>
/// <param name="Patterns">How the prose says it: <c>{n}</c> is the figure, <c>…</c> a few words in between.</param>
/// <param name="Severity">How much a disagreement weighs.</param>
/// <param name="Words">What the figure must equal, in the form's words.</param>
public sealed record FormClaim(string Id, int Narrative, EquatableArray<string> Patterns, Severity Severity, string Words);
