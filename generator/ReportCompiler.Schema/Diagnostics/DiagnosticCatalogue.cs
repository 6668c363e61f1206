namespace ReportCompiler.Schema.Diagnostics;

/// <summary>Every kind of finding there is. Declared by hand: no reflection, and a review shows what is added.</summary>
public static class DiagnosticCatalogue
{
    /// <summary>The kinds, ordered by id.</summary>
    public static IReadOnlyList<DiagnosticDefinition> All { get; } =
    [
        TemplateDiagnostics.MissingProperty,
        TemplateDiagnostics.UnknownProperty,
        TemplateDiagnostics.InvalidValue,
        TemplateDiagnostics.DuplicateId,
        TemplateDiagnostics.UnknownType,
        TemplateDiagnostics.CellsWithoutType,
        TemplateDiagnostics.WrongShape,
        TemplateDiagnostics.UnknownSummand,
        TemplateDiagnostics.CircularSum,
        TemplateDiagnostics.OverlappingVersions,
        RuleDiagnostics.Syntax,
        RuleDiagnostics.UnknownName,
        RuleDiagnostics.UnitMismatch,
        RuleDiagnostics.TypeMismatch,
        RuleDiagnostics.UnknownFunction,
        RuleDiagnostics.WrongArguments,
        RuleDiagnostics.GroupAsNumber,
        RuleDiagnostics.UnknownScope,
        RuleDiagnostics.RuleOverNothing,
        RuleDiagnostics.AlwaysHolds,
        RuleDiagnostics.DuplicateRule,
        RuleDiagnostics.NeverHolds,
        ShapeDiagnostics.BrokenYaml,
        ShapeDiagnostics.AliasNotAllowed,
        ShapeDiagnostics.MissingHeader,
        ShapeDiagnostics.InvalidHeader,
        ShapeDiagnostics.UnknownTemplate,
        ShapeDiagnostics.NoVersionForYear,
        ShapeDiagnostics.UnknownAgency,
        ShapeDiagnostics.UnknownKey,
        ShapeDiagnostics.DuplicateKey,
        ShapeDiagnostics.MissingRow,
        ShapeDiagnostics.MissingSection,
        ShapeDiagnostics.WrongValueCount,
        ShapeDiagnostics.WrongShape,
        ShapeDiagnostics.TooDeep,
        ShapeDiagnostics.IncompleteAcceptance,
        ShapeDiagnostics.DuplicateReport,
        ShapeDiagnostics.WrongPlace,
        ShapeDiagnostics.Unreadable,
        ValueDiagnostics.NotANumber,
        ValueDiagnostics.TooPrecise,
        ValueDiagnostics.NotWhole,
        ValueDiagnostics.TooSmall,
        ValueDiagnostics.TooLarge,
        ValueDiagnostics.BlankCell,
        ValueDiagnostics.NotCanonical,
        ValueDiagnostics.NotADate,
        ValueDiagnostics.NotACode,
        ValueDiagnostics.NotAFlag,
        ValueDiagnostics.UnknownPlaceholder,
        ValueDiagnostics.EmptyNarrative,
        ConsistencyDiagnostics.WrongSum,
        ConsistencyDiagnostics.BrokenWithinReport,
        ConsistencyDiagnostics.ConditionBroken,
        ConsistencyDiagnostics.BrokenBetweenYears,
        ConsistencyDiagnostics.BrokenBetweenLevels,
        ConsistencyDiagnostics.ProseDisagrees,
        ConsistencyDiagnostics.RepeatedProse,
        ConsistencyDiagnostics.StaleAcceptance,
    ];

    /// <summary>The kind with an id, or null.</summary>
    public static DiagnosticDefinition? Find(string id) =>
        All.FirstOrDefault(definition => string.Equals(definition.Id, id, StringComparison.OrdinalIgnoreCase));
}
