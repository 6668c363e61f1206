using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Templates.Syntax;

/// <summary>A claim as declared.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Section">The id of the section whose prose states the figure.</param>
/// <param name="Says">How the prose says it.</param>
/// <param name="Values">What the figure may equal: one for each reading.</param>
/// <param name="ShareOf">The ids of the claims that a share of it may be a share of.</param>
/// <param name="Besides">The ids of the claims that count what comes in beside this.</param>
/// <param name="OnlyAsPart">Whether it is compared only behind one of those that a share of it may be a share of.</param>
/// <param name="Topic">What the prose turns to by its words; empty where to nothing.</param>
/// <param name="Severity">How much a disagreement weighs.</param>
internal sealed record ClaimSyntax(
    string Id,
    YamlScalar Section,
    IReadOnlyList<YamlScalar> Says,
    IReadOnlyList<YamlScalar> Values,
    IReadOnlyList<YamlScalar> ShareOf,
    IReadOnlyList<YamlScalar> Besides,
    bool OnlyAsPart,
    string Topic,
    Severity Severity);
