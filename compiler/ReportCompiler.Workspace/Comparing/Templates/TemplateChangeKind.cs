namespace ReportCompiler.Workspace.Comparing.Templates;

/// <summary>What became of a part of a template.</summary>
public enum TemplateChangeKind
{
    /// <summary>Only the new template has it.</summary>
    Added,

    /// <summary>Only the old template has it.</summary>
    Removed,

    /// <summary>It is called otherwise, under the same id.</summary>
    Renamed,

    /// <summary>It stands elsewhere among those beside it.</summary>
    Moved,

    /// <summary>Something else about it is different.</summary>
    Changed,
}
