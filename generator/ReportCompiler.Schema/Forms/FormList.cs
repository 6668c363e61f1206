namespace ReportCompiler.Schema.Forms;

/// <summary>A list of lines in a table: how many there are is the report's own.</summary>
/// <param name="Path">How rules name it: <c>otherReasons.reasons</c>.</param>
/// <param name="FirstCell">The index, in the form without a report, of the first place of its line.</param>
/// <param name="OwnSize">How many places the rows of a line take, those of components aside.</param>
/// <param name="ComponentSize">How many places a line takes for each component.</param>
/// <param name="IsOwned">Whether each component has a list of its own.</param>
public sealed record FormList(string Path, int FirstCell, int OwnSize, int ComponentSize, bool IsOwned)
{
    /// <summary>How many places a line takes.</summary>
    /// <param name="components">How many components the report declares.</param>
    public int SizeOf(int components) => OwnSize + (ComponentSize * components);
}
