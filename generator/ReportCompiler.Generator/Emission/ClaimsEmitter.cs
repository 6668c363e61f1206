using ReportCompiler.Schema.Templates.Bound;

namespace ReportCompiler.Generator.Emission;

/// <summary>Writes what figures in prose must equal.</summary>
internal static class ClaimsEmitter
{
    /// <summary>Writes the file.</summary>
    public static string Emit(FormPlan plan)
    {
        var source = FileFrame.Begin(plan, Namespaces.Checks);
        var loop = new RuleLoop(plan, RuleScope.None);
        var names = MemberNameScope.ForMembersOf("Claims", ["State", "Functions", "Operand", .. plan.PlaceClasses]);
        var statements = new List<string>();
        source.Summary("What figures in prose must equal.");
        source.Line(FileFrame.GeneratedCode);
        using (source.Block("internal static class Claims"))
        {
            foreach (var claim in plan.Model.Claims)
            {
                var id = plan.Form.Claims[claim.Claim].Id;
                var tables = new TableKeeper(names, Identifiers.Pascal(id));
                var value = new ExpressionEmitter(loop, tables).Emit(claim.Value);
                tables.Emit(source);
                statements.Add($"// {id}: {CommentText.Of(claim.Text)}");
                statements.Add($"run.Claim({Literal.Of(claim.Claim)}, {value});");
            }

            source.Gap();
            source.Summary("States what figures in prose must equal.");
            using (source.Block("public static void State(CheckRun run)"))
            {
                statements.ForEach(source.Line);
            }
        }

        return source.ToString();
    }
}
