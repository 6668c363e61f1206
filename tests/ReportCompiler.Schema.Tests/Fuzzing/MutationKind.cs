namespace ReportCompiler.Schema.Tests.Fuzzing;

/// <summary>The kinds of slip.</summary>
internal enum MutationKind
{
    /// <summary>Something is typed in between.</summary>
    Insert,

    /// <summary>Something is typed over a character.</summary>
    Overwrite,

    /// <summary>A character is lost.</summary>
    DeleteCharacter,

    /// <summary>A few characters are lost.</summary>
    DeleteWord,

    /// <summary>The rest of the file is lost.</summary>
    Truncate,

    /// <summary>A line is lost.</summary>
    DeleteLine,

    /// <summary>A line stands twice.</summary>
    DuplicateLine,

    /// <summary>A line is copied to another place.</summary>
    CopyLine,

    /// <summary>Two lines change places.</summary>
    SwapLines,

    /// <summary>A line moves to the right.</summary>
    Indent,

    /// <summary>A line moves to the left edge.</summary>
    Outdent,
}
