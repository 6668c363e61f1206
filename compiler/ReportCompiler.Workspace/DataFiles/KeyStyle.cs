namespace ReportCompiler.Workspace.DataFiles;

/// <summary>By which of its two names a data file calls a section, block, row or column.</summary>
public enum KeyStyle
{
    /// <summary>By its id.</summary>
    Ids,

    /// <summary>By its label in the form's words, where that says which is meant, else by its id.</summary>
    Labels,
}
