namespace ReportCompiler.EndToEnd.Tests.Facts;

/// <summary>
/// The figures of the report of 滑县人力资源和社会保障局 on 2019, taken from the published figures and not from the data
/// file, so that a slip in either shows. Form of 2019.
/// </summary>
internal static class HuaxianHrss2019Facts
{
    /// <summary>Every cell of the form, totals included, in the order of the form.</summary>
    public static IReadOnlyList<(string Path, decimal Value)> Cells { get; } =
    [
        .. FactTable.Row("disclosure.documents.regulations",   ["issued", "published", "total"],         1, 1, 1),
        .. FactTable.Row("disclosure.documents.normative",     ["issued", "published", "total"],         24, 17, 17),
        .. FactTable.Row("disclosure.licensing.licenses",      ["previousItems", "change", "decisions"], 4, 0, 0),
        .. FactTable.Row("disclosure.licensing.services",      ["previousItems", "change", "decisions"], 0, 0, 0),
        .. FactTable.Row("disclosure.enforcement.penalties",   ["previousItems", "change", "decisions"], 0, 0, 0),
        .. FactTable.Row("disclosure.enforcement.coercion",    ["previousItems", "change", "decisions"], 0, 0, 0),
        .. FactTable.Row("disclosure.fees.charges",            ["previousItems", "change"],              0, 0),
        .. FactTable.Row("disclosure.procurement.centralized", ["items", "amount"],                      0, 0),

        // natural, business, research, nonprofit, legal, other, total
        .. FactTable.Requests("received",                                   115, 42, 0, 0, 0, 112, 269),
        .. FactTable.Requests("carriedOver",                                  0,  0, 0, 0, 0,   0,   0),
        .. FactTable.Requests("results.granted",                             83, 42, 0, 0, 0,  54, 179),
        .. FactTable.Requests("results.partlyGranted",                        0,  0, 0, 0, 0,   0,   0),
        .. FactTable.Requests("results.denied.stateSecrets",                  0,  0, 0, 0, 0,   0,   0),
        .. FactTable.Requests("results.denied.prohibitedByLaw",               0,  0, 0, 0, 0,   0,   0),
        .. FactTable.Requests("results.denied.endangersSecurity",             0,  0, 0, 0, 0,  12,  12),
        .. FactTable.Requests("results.denied.thirdPartyRights",              0,  0, 0, 0, 0,   0,   0),
        .. FactTable.Requests("results.denied.internalAffairs",               0,  0, 0, 0, 0,  46,  46),
        .. FactTable.Requests("results.denied.processInformation",            0,  0, 0, 0, 0,   0,   0),
        .. FactTable.Requests("results.denied.enforcementFiles",              0,  0, 0, 0, 0,   0,   0),
        .. FactTable.Requests("results.denied.administrativeInquiry",        32,  0, 0, 0, 0,   0,  32),
        .. FactTable.Requests("results.unavailable.notHeld",                  0,  0, 0, 0, 0,   0,   0),
        .. FactTable.Requests("results.unavailable.requiresCreation",         0,  0, 0, 0, 0,   0,   0),
        .. FactTable.Requests("results.unavailable.unclearAfterCorrection",   0,  0, 0, 0, 0,   0,   0),
        .. FactTable.Requests("results.notProcessed.complaints",              0,  0, 0, 0, 0,   0,   0),
        .. FactTable.Requests("results.notProcessed.duplicate",               0,  0, 0, 0, 0,   0,   0),
        .. FactTable.Requests("results.notProcessed.publications",            0,  0, 0, 0, 0,   0,   0),
        .. FactTable.Requests("results.notProcessed.excessive",               0,  0, 0, 0, 0,   0,   0),
        .. FactTable.Requests("results.notProcessed.confirmation",            0,  0, 0, 0, 0,   0,   0),
        .. FactTable.Requests("results.other",                                0,  0, 0, 0, 0,   0,   0),
        .. FactTable.Requests("results.total",                              115, 42, 0, 0, 0, 112, 269),
        .. FactTable.Requests("carriedForward",                               0,  0, 0, 0, 0,   0,   0),

        // upheld, corrected, otherResult, pending, total
        .. FactTable.Review("reconsideration",                 0, 0, 0, 0, 0),
        .. FactTable.Review("litigation.direct",               0, 0, 0, 0, 0),
        .. FactTable.Review("litigation.afterReconsideration", 0, 0, 0, 0, 0),
    ];
}
