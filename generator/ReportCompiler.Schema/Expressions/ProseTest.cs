namespace ReportCompiler.Schema.Expressions;

/// <summary>Questions about the prose of a section.</summary>
public enum ProseTest
{
    /// <summary>Whether any of the texts occurs in it.</summary>
    Mentions,

    /// <summary>Whether it says nothing but one of the texts, spaces and punctuation aside.</summary>
    SaysOnly,
}
