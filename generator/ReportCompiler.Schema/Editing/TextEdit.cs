namespace ReportCompiler.Schema.Editing;

/// <summary>A stretch of a text that is replaced.</summary>
/// <param name="Start">The offset of its first character.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="Text">What stands there instead.</param>
public sealed record TextEdit(int Start, int Length, string Text)
{
    /// <summary>The offset behind its last character.</summary>
    public int End => Start + Length;
}
