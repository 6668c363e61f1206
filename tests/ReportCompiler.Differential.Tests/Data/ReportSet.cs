namespace ReportCompiler.Differential.Tests.Data;

/// <summary>Data files that are checked together.</summary>
/// <param name="Files">Each file's path and text.</param>
internal sealed record ReportSet(IReadOnlyList<(string Path, string Text)> Files)
{
    /// <summary>The agencies that file reports: a city that covers its level, all of it registered for one year, and two of its members.</summary>
    public const string Agencies =
        """
        agencies:
          - {id: city, name: The City, level: city, covers: level, members: {2021: all}}
          - {id: north, name: North Town, level: town, parent: city}
          - {id: south, name: South Town, level: town, parent: city}
        """;
}
