namespace ReportCompiler.Schema.Expressions;

/// <summary>Which report the cell of a rule belongs to.</summary>
public enum CellSource
{
    /// <summary>The report that is checked.</summary>
    Current,

    /// <summary>The same agency's report of the year before.</summary>
    Previous,

    /// <summary>The reports of the bodies that a collected report covers, added up.</summary>
    Members,
}
