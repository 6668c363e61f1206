namespace ReportCompiler.Pages.Model;

/// <summary>What kind of value a member of an object has.</summary>
public enum PageValueKind
{
    /// <summary>Text, which is escaped for the page that it is written to.</summary>
    Text,

    /// <summary>A whole or decimal number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>Something with members.</summary>
    Object,

    /// <summary>Any number of values of one kind, in order.</summary>
    List,

    /// <summary>Text that is HTML or Markdown already, and is written as it stands.</summary>
    Content,
}
