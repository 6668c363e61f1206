using ReportCompiler.Schema.Parsing;

namespace ReportCompiler.Schema.ReportSets;

/// <summary>Files that were read, told apart as objects: one that is read again is another.</summary>
internal sealed class ByReference : IEqualityComparer<ParsedReport>
{
    /// <summary>The one instance.</summary>
    public static readonly ByReference Instance = new();

    /// <inheritdoc/>
    public bool Equals(ParsedReport? x, ParsedReport? y) => ReferenceEquals(x, y);

    /// <inheritdoc/>
    public int GetHashCode(ParsedReport obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
}
