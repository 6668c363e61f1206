using ReportCompiler.Publishing.Views;

namespace ReportCompiler.Publishing.Overviews;

/// <summary>What an agency filed for a year.</summary>
/// <param name="Year">The report year.</param>
/// <param name="State">Whether it filed.</param>
/// <param name="DaysLate">How many days after the due date; 0 unless it was late.</param>
/// <param name="Report">The report; null where there is none.</param>
internal sealed record Filing(int Year, FilingState State, int DaysLate, ReportPage? Report);
