namespace ReportCompiler.Schema.Agencies;

/// <summary>Ids that no agency may have.</summary>
public static class AgencyIds
{
    /// <summary>Names of folders of the site beside those of agencies.</summary>
    public static readonly IReadOnlyList<string> Reserved = ["assets", "data", "years", "quality", "pagefind"];

    // Windows takes a file or folder of such a name for a device, and cannot check it out.
    private static readonly string[] Devices = ["con", "prn", "aux", "nul"];

    /// <summary>Whether an id is the name of a device to Windows, where no folder can have it.</summary>
    /// <param name="id">The id.</param>
    public static bool IsDevice(string id) => Devices.Contains(id)
        || (id.Length == 4 && (id.StartsWith("com", StringComparison.Ordinal) || id.StartsWith("lpt", StringComparison.Ordinal)) && char.IsDigit(id[3]));
}
