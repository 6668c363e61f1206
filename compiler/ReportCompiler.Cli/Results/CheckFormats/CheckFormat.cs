namespace ReportCompiler.Cli.Results.CheckFormats;

/// <summary>The ways to write a check down.</summary>
internal static class CheckFormat
{
    /// <summary>For people, and for tools that read the messages of compilers.</summary>
    public const string Text = "text";

    /// <summary>The annotations of GitHub Actions.</summary>
    public const string GitHub = "github";

    private static readonly (string Name, Func<CheckView, string> Write)[] Documents =
    [
        ("json", CheckJson.Write),
        ("sarif", SarifWriter.Write),
        (GitHub, GitHubWriter.Write),
        ("gitlab", GitLabWriter.Write),
        ("junit", JUnitWriter.Write),
    ];

    /// <summary>The names, in the order that help shows them in.</summary>
    public static string[] Names { get; } = [Text, .. Documents.Select(document => document.Name)];

    /// <summary>The text of a check in a format; null for <see cref="Text"/>, which is written as it comes, in colour where it can be.</summary>
    public static string? Write(string format, CheckView view) =>
        Array.Find(Documents, document => document.Name == format).Write?.Invoke(view);
}
