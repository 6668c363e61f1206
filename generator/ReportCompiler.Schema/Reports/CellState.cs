namespace ReportCompiler.Schema.Reports;

/// <summary>How a cell of a report came by its value.</summary>
public enum CellState : byte
{
    /// <summary>Nothing stands in it.</summary>
    Blank,

    /// <summary>The data file states the value.</summary>
    Given,

    /// <summary>The data file leaves the value out and it follows from other cells.</summary>
    Derived,

    /// <summary>The data file states that the cell does not apply.</summary>
    NotApplicable,

    /// <summary>Something stands in it that is no value of its type; a finding says so.</summary>
    Invalid,

    /// <summary>The report has no such row.</summary>
    Absent,
}
