namespace ReportCompiler.Preview.Messages;

/// <summary>Asks for a commit of a data file as it stands on the disk.</summary>
/// <param name="File">The data file, as messages name it.</param>
/// <param name="Version">The version of the file that is meant.</param>
/// <param name="Message">The message of the commit.</param>
internal sealed record CommitRequest(string? File, string? Version, string? Message);
