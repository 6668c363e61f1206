namespace ReportCompiler.Pages.Checking;

/// <summary>The functions that page templates have: these and no others, so that nothing reaches the clock, a file or reflection.</summary>
public static class PageFunctions
{
    /// <summary>Renders a partial: the one argument is its name, the named ones are its variables.</summary>
    public const string Include = "include";

    /// <summary>Writes text of the template's own without escaping it.</summary>
    public const string Raw = "raw";

    /// <summary>The names of all functions.</summary>
    public static IReadOnlyList<string> Names { get; } = [Include, Raw];
}
