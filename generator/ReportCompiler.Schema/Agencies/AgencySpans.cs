using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Agencies;

/// <summary>Where the register says of an agency when it is there, and whom it answers to.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Into">Where each body stands that took over from it.</param>
/// <param name="OutOf">Where each body stands that it was split off from.</param>
/// <param name="Parents">Where each body stands that it answers to, in the order of its years.</param>
internal sealed record AgencySpans(
    Agency Agency, IReadOnlyList<SourceSpan> Into, IReadOnlyList<SourceSpan> OutOf, IReadOnlyList<SourceSpan> Parents);
