namespace ReportCompiler.Differential.Tests.Data;

/// <summary>Kinds of things that can be wrong with a data file.</summary>
[Flags]
internal enum SlipKinds
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>What is written in some cells is no figure, or not one that may stand there.</summary>
    Figure = 1,

    /// <summary>Rows, blocks or sections are missing, there twice, misspelt or of another shape.</summary>
    Shape = 2,

    /// <summary>A line of the head is missing or wrong.</summary>
    Head = 4,

    /// <summary>Something follows after the sections that does not belong there.</summary>
    Tail = 8,

    /// <summary>A discrepancy is accepted.</summary>
    Accepted = 16,

    /// <summary>Characters are missing, too many or repeated.</summary>
    Damage = 32,

    /// <summary>Other components are declared than those that have rows, or they are not declared as they should be.</summary>
    Components = 64,
}
