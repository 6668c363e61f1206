namespace ReportCompiler.Schema.Diagnostics;

/// <summary>Kinds of findings about the years of agencies.</summary>
public static class TenureDiagnostics
{
    /// <summary>A report on a year in which its agency was not there. Operands: the agency, the year, its years as the register has them.</summary>
    public static readonly DiagnosticDefinition YearOutsideAgency = new(
        "RC2027",
        Severity.Error,
        ["agency", "year", "years"],
        ("Agency is not there in the year", "该年度没有这一单位"),
        ("{agency} does not report on {year}: by agencies.yaml its years are {years}", "{agency}不编制 {year} 年度报告：按 agencies.yaml，其年度为 {years}"),
        ("Correct the year or the agency, or 'from' and 'until' in agencies.yaml.", "请改正年度或单位，或改正 agencies.yaml 中的起止年度。"));
}
