namespace ReportCompiler.Schema.Agencies;

/// <summary>A level of government.</summary>
public enum AgencyLevel
{
    /// <summary>The state as a whole.</summary>
    State,

    /// <summary>A ministry or other central body.</summary>
    Ministry,

    /// <summary>A province or its like.</summary>
    Province,

    /// <summary>A city or its like.</summary>
    City,

    /// <summary>A county or its like.</summary>
    County,

    /// <summary>A township or its like.</summary>
    Town,
}
