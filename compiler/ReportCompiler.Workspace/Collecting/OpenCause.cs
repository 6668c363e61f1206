namespace ReportCompiler.Workspace.Collecting;

/// <summary>Why a cell of a collected report is left to be filled in.</summary>
public enum OpenCause
{
    /// <summary>Its figures in several reports make none: a median, a share, a day, a text.</summary>
    NotAdditive,

    /// <summary>A report that belongs to it has no value there.</summary>
    BlankInMember,
}
