namespace ReportCompiler.LanguageServer.Outlines;

/// <summary>A key of a data file, or an item of a list, with what stands below it.</summary>
/// <param name="Key">The key; empty for an item of a list.</param>
/// <param name="Start">The offset of its first character; for an item, of the dash.</param>
/// <param name="End">The offset behind its last character.</param>
/// <param name="Indent">How far its line is indented.</param>
/// <param name="Line">Its line, from 0.</param>
internal sealed record OutlineNode(string Key, int Start, int End, int Indent, int Line)
{
    /// <summary>What it stands in; null for a key at the top.</summary>
    public OutlineNode? Parent { get; init; }

    /// <summary>The place of an item in its list, from 0; -1 for a key.</summary>
    public int Number { get; init; } = -1;

    /// <summary>Whether it stands in braces, in one line with its value.</summary>
    public bool IsInBraces { get; init; }

    /// <summary>The keys and items below it, in order.</summary>
    public List<OutlineNode> Children { get; } = [];

    /// <summary>The value that stands in its line; empty where none does.</summary>
    public string Value { get; set; } = string.Empty;

    /// <summary>The offset of that value.</summary>
    public int ValueStart { get; set; }

    /// <summary>Whether a block of text follows.</summary>
    public bool IsProse { get; set; }

    /// <summary>The offset behind the last line that belongs to it, without the line's end.</summary>
    public int BodyEnd { get; set; }

    /// <summary>Its last line, from 0.</summary>
    public int LastLine { get; set; }

    /// <summary>The nodes from the top down to this one.</summary>
    public IReadOnlyList<OutlineNode> Chain => Parent is null ? [this] : [.. Parent.Chain, this];
}
