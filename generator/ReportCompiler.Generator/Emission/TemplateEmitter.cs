using ReportCompiler.Schema.Templates.Bound;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Generator.Emission;

/// <summary>Writes everything that one template becomes.</summary>
internal static class TemplateEmitter
{
    /// <summary>The files, in a fixed order.</summary>
    /// <param name="model">The template.</param>
    /// <param name="place">Where they go.</param>
    public static EquatableArray<GeneratedSource> Emit(TemplateModel model, GenerationPlace place)
    {
        var plan = new FormPlan(model, place);
        var parts = PartPlanner.Divide(plan);
        GeneratedSource[] cells = plan.Blocks.Count == 0 ? [] : [File(place, "Cells", CellsEmitter.Emit(plan))];
        return new([
            .. cells,
            File(place, "Claims", ClaimsEmitter.Emit(plan)),
            File(place, "Form", LayoutEmitter.Emit(plan)),
            File(place, "Members", MembersEmitter.Emit(plan, parts)),
            File(place, "ReportForm", ReportFormEmitter.Emit(plan)),
            File(place, "Rules", RulesEmitter.Emit(plan)),
            File(place, "View", ViewEmitter.Emit(plan, parts)),
        ]);
    }

    private static GeneratedSource File(GenerationPlace place, string role, string text) =>
        new($"{place.FilePrefix}.{role}.g.cs", text);
}
