namespace ReportCompiler.EndToEnd.Tests.Facts;

/// <summary>
/// The figures of the report of 宿迁市 on 2024, taken from the published figures and not from the data file, so that a slip
/// in either shows. Form of 2021.
/// </summary>
internal static class Suqian2024Facts
{
    /// <summary>Every cell of the form, totals included, in the order of the form.</summary>
    public static IReadOnlyList<(string Path, decimal Value)> Cells { get; } =
    [
        .. FactTable.Row("disclosure.documents.regulations", ["issued", "repealed", "inForce"], 2, 1, 12),
        .. FactTable.Row("disclosure.documents.normative",   ["issued", "repealed", "inForce"], 50, 227, 420),
        .. FactTable.Row("disclosure.licensing.licenses",    ["decisions"],                     1573179),
        .. FactTable.Row("disclosure.enforcement.penalties", ["decisions"],                     2676474),
        .. FactTable.Row("disclosure.enforcement.coercion",  ["decisions"],                     29351),
        .. FactTable.Row("disclosure.fees.charges",          ["amount"],                        72701.2578m),

        // natural, business, research, nonprofit, legal, other, total
        .. FactTable.Requests("received",                                   3440, 75, 0, 1, 6, 3, 3525),
        .. FactTable.Requests("carriedOver",                                 118,  3, 0, 0, 0, 0,  121),
        .. FactTable.Requests("results.granted",                            1408, 21, 0, 0, 2, 0, 1431),
        .. FactTable.Requests("results.partlyGranted",                       462,  9, 0, 0, 0, 0,  471),
        .. FactTable.Requests("results.denied.stateSecrets",                   2,  0, 0, 0, 0, 0,    2),
        .. FactTable.Requests("results.denied.prohibitedByLaw",                1,  0, 0, 0, 0, 0,    1),
        .. FactTable.Requests("results.denied.endangersSecurity",              4,  0, 0, 0, 0, 0,    4),
        .. FactTable.Requests("results.denied.thirdPartyRights",              16,  1, 0, 0, 0, 0,   17),
        .. FactTable.Requests("results.denied.internalAffairs",               21,  0, 0, 0, 0, 0,   21),
        .. FactTable.Requests("results.denied.processInformation",            10,  1, 0, 0, 0, 0,   11),
        .. FactTable.Requests("results.denied.enforcementFiles",              21,  2, 0, 0, 0, 0,   23),
        .. FactTable.Requests("results.denied.administrativeInquiry",         13,  0, 0, 0, 0, 0,   13),
        .. FactTable.Requests("results.unavailable.notHeld",                 859, 33, 0, 0, 3, 2,  897),
        .. FactTable.Requests("results.unavailable.requiresCreation",         35,  1, 0, 0, 0, 0,   36),
        .. FactTable.Requests("results.unavailable.unclearAfterCorrection",    8,  0, 0, 0, 0, 0,    8),
        .. FactTable.Requests("results.notProcessed.complaints",              86,  1, 0, 0, 0, 0,   87),
        .. FactTable.Requests("results.notProcessed.duplicate",               26,  1, 0, 0, 0, 0,   27),
        .. FactTable.Requests("results.notProcessed.publications",             0,  0, 0, 0, 0, 0,    0),
        .. FactTable.Requests("results.notProcessed.excessive",                3,  0, 0, 0, 0, 0,    3),
        .. FactTable.Requests("results.notProcessed.confirmation",             0,  0, 0, 0, 0, 0,    0),
        .. FactTable.Requests("results.other.overdueCorrection",              75,  1, 0, 1, 0, 0,   77),
        .. FactTable.Requests("results.other.unpaidFee",                      38,  0, 0, 0, 0, 0,   38),
        .. FactTable.Requests("results.other.miscellaneous",                 352,  2, 0, 0, 0, 0,  354),
        .. FactTable.Requests("results.total",                              3440, 73, 0, 1, 5, 2, 3521),
        .. FactTable.Requests("carriedForward",                              118,  5, 0, 0, 1, 1,  125),

        // upheld, corrected, otherResult, pending, total
        .. FactTable.Review("reconsideration",                 88, 18, 28, 36, 170),
        .. FactTable.Review("litigation.direct",                7,  0, 11,  7,  25),
        .. FactTable.Review("litigation.afterReconsideration", 33,  0,  6, 13,  52),
    ];
}
