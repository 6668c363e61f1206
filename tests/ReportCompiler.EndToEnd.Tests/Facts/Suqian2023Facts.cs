namespace ReportCompiler.EndToEnd.Tests.Facts;

/// <summary>
/// The figures of the report of 宿迁市 on 2023, taken from the published figures and not from the data file, so that a slip
/// in either shows. Form of 2021.
/// </summary>
internal static class Suqian2023Facts
{
    /// <summary>Every cell of the form, totals included, in the order of the form.</summary>
    public static IReadOnlyList<(string Path, decimal Value)> Cells { get; } =
    [
        .. FactTable.Row("disclosure.documents.regulations", ["issued", "repealed", "inForce"], 2, 0, 11),
        .. FactTable.Row("disclosure.documents.normative",   ["issued", "repealed", "inForce"], 109, 489, 597),
        .. FactTable.Row("disclosure.licensing.licenses",    ["decisions"],                     1808595),
        .. FactTable.Row("disclosure.enforcement.penalties", ["decisions"],                     2822652),
        .. FactTable.Row("disclosure.enforcement.coercion",  ["decisions"],                     20163),
        .. FactTable.Row("disclosure.fees.charges",          ["amount"],                        59237.2449m),

        // natural, business, research, nonprofit, legal, other, total
        .. FactTable.Requests("received",                                   3402, 99, 0, 4, 5, 1, 3511),
        .. FactTable.Requests("carriedOver",                                  91,  3, 0, 0, 2, 0,   96),
        .. FactTable.Requests("results.granted",                            1175, 12, 0, 3, 1, 0, 1191),
        .. FactTable.Requests("results.partlyGranted",                       319,  7, 0, 0, 2, 0,  328),
        .. FactTable.Requests("results.denied.stateSecrets",                   0,  0, 0, 0, 0, 0,    0),
        .. FactTable.Requests("results.denied.prohibitedByLaw",               27,  0, 0, 0, 0, 0,   27),
        .. FactTable.Requests("results.denied.endangersSecurity",              6,  0, 0, 0, 0, 0,    6),
        .. FactTable.Requests("results.denied.thirdPartyRights",              38,  0, 0, 0, 0, 0,   38),
        .. FactTable.Requests("results.denied.internalAffairs",               20,  0, 0, 0, 0, 0,   20),
        .. FactTable.Requests("results.denied.processInformation",             9,  0, 0, 0, 0, 0,    9),
        .. FactTable.Requests("results.denied.enforcementFiles",              21,  0, 0, 0, 0, 0,   21),
        .. FactTable.Requests("results.denied.administrativeInquiry",         20,  1, 0, 0, 0, 0,   21),
        .. FactTable.Requests("results.unavailable.notHeld",                 968, 74, 0, 1, 3, 1, 1047),
        .. FactTable.Requests("results.unavailable.requiresCreation",         26,  2, 0, 0, 0, 0,   28),
        .. FactTable.Requests("results.unavailable.unclearAfterCorrection",    3,  0, 0, 0, 0, 0,    3),
        .. FactTable.Requests("results.notProcessed.complaints",             305,  0, 0, 0, 0, 0,  305),
        .. FactTable.Requests("results.notProcessed.duplicate",               39,  0, 0, 0, 0, 0,   39),
        .. FactTable.Requests("results.notProcessed.publications",             0,  0, 0, 0, 0, 0,    0),
        .. FactTable.Requests("results.notProcessed.excessive",               58,  0, 0, 0, 0, 0,   58),
        .. FactTable.Requests("results.notProcessed.confirmation",             4,  0, 0, 0, 0, 0,    4),
        .. FactTable.Requests("results.other.overdueCorrection",              40,  0, 0, 0, 0, 0,   40),
        .. FactTable.Requests("results.other.unpaidFee",                      10,  0, 0, 0, 0, 0,   10),
        .. FactTable.Requests("results.other.miscellaneous",                 287,  3, 0, 0, 1, 0,  291),
        .. FactTable.Requests("results.total",                              3375, 99, 0, 4, 7, 1, 3486),
        .. FactTable.Requests("carriedForward",                              118,  3, 0, 0, 0, 0,  121),

        // upheld, corrected, otherResult, pending, total
        .. FactTable.Review("reconsideration",                 309, 17, 88, 26, 440),
        .. FactTable.Review("litigation.direct",                 1,  1, 16,  6,  24),
        .. FactTable.Review("litigation.afterReconsideration",  13,  0, 67,  9,  89),
    ];
}
