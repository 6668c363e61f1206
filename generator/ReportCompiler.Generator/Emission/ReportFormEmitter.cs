namespace ReportCompiler.Generator.Emission;

/// <summary>Writes the engine: the class that ties layout, rules and members together.</summary>
internal static class ReportFormEmitter
{
    /// <summary>The type that is written.</summary>
    public const string TypeName = "ReportForm";

    private const string Members =
        """
        private ReportForm()
        {
        }

        /// <summary>The one instance.</summary>
        public static ReportForm Instance { get; } = new();

        /// <inheritdoc/>
        public override Form Form => Layout.Form;

        /// <inheritdoc/>
        public override void Derive(CheckRun run) => Rules.Derive(run);

        /// <inheritdoc/>
        public override void Check(CheckRun run) => Rules.Check(run);

        /// <inheritdoc/>
        public override void Claim(CheckRun run) => Claims.State(run);

        /// <inheritdoc/>
        public override MemberReference FindMember(int node, int at, string name) => Members.Find(node, at, name);

        /// <inheritdoc/>
        public override IReadOnlyList<string> MembersOf(int node) => Members.Of(node);
        """;

    /// <summary>Writes the file.</summary>
    public static string Emit(FormPlan plan)
    {
        var source = FileFrame.Begin(
            plan,
            "global::System.Collections.Generic",
            Namespaces.Checks,
            Namespaces.Forms,
            Namespaces.Members);
        source.Summary($"The form {plan.Form.DisplayName} at work.");
        source.Line(FileFrame.GeneratedCode);
        using (source.Block($"public sealed class {TypeName} : GeneratedForm"))
        {
            source.Line(Members);
        }

        return source.ToString();
    }
}
