namespace ReportCompiler.Workspace.Caching;

/// <summary>A data file is no longer what it was when the work began.</summary>
/// <param name="file">The file, as messages name it.</param>
internal sealed class ChangedInputException(string file) : IOException(file);
