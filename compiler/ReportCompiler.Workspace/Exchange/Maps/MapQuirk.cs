using System.Xml.Linq;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.Exchange.Maps;

/// <summary>A known fault of the program that makes documents, and what is done about it.</summary>
/// <param name="Span">Where the map declares it.</param>
/// <param name="Element">The element that has it.</param>
/// <param name="Producer">The program whose documents have it; null for any.</param>
internal sealed record MapQuirk(SourceSpan Span, XName Element, string? Producer)
{
    /// <summary>The section whose row of the agency repeats what the last row of a component says; null for a fault of another kind.</summary>
    public string? RepeatsLastIn { get; init; }

    /// <summary>The text that is filed in place of what was meant; null for a fault of another kind.</summary>
    public string? Filed { get; init; }

    /// <summary>What the cell then holds; null where that is for a person to say.</summary>
    public string? Reads { get; init; }
}
