using ReportCompiler.Schema.Templates;

namespace ReportCompiler.Generator.Emission;

/// <summary>Writes what figures in prose must equal.</summary>
internal static class ClaimsEmitter
{
    /// <summary>Writes the file.</summary>
    public static string Emit(FormPlan plan)
    {
        var source = FileFrame.Begin(plan, Namespaces.Checks);
        var loop = new RuleLoop(plan, RuleScope.None);
        var tables = new TableKeeper(NameScope.ForMembersOf("Claims", "State"), "Claim");
        var expressions = new ExpressionEmitter(loop, tables);
        var statements = plan.Model.Claims.Select(claim => (Claim: claim, Value: expressions.Emit(claim.Value))).ToList();
        source.Summary("What figures in prose must equal.");
        source.Line(FileFrame.GeneratedCode);
        using (source.Block("internal static class Claims"))
        {
            foreach (var (type, name, items) in tables.Tables)
            {
                source.Gap();
                using (source.Block($"private static readonly {type}[] {name} =", "};"))
                {
                    source.List(items, end: ",");
                }
            }

            source.Gap();
            source.Summary("States what figures in prose must equal.");
            using (source.Block("public static void State(CheckRun run)"))
            {
                foreach (var (claim, value) in statements)
                {
                    source.Line($"// {plan.Form.Claims[claim.Claim].Id}: {ExpressionText.Of(claim.Value, loop)}");
                    source.Line($"run.Claim({Literal.Of(claim.Claim)}, {value});");
                }
            }
        }

        return source.ToString();
    }
}
