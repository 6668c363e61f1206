using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Generator.Emission;

/// <summary>Writes the static description of the form: what renderers walk, equal to what the template compiler makes.</summary>
internal sealed class LayoutEmitter
{
    private const string Helpers =
        """
        private static AxisNode Leaf(string? id, string label, int index) => new(id, label, default, index, 1);

        private static AxisNode Group(string? id, string label, int first, int count, params AxisNode[] children) =>
            new(id, label, new(children), first, count);

        private static HeaderCell Head(string text, int columns = 1, int rows = 1) => new(text, columns, rows);

        private static EquatableArray<HeaderCell> HeadRow(params HeaderCell[] cells) => new(cells);

        private static BodyRow Row(int firstCell, params HeaderCell[] stubs) => new(new(stubs), firstCell);
        """;

    private readonly FormPlan _plan;
    private readonly SourceWriter _source;
    private readonly MemberNameScope _members;
    private readonly List<string> _sections;

    private LayoutEmitter(FormPlan plan)
    {
        _plan = plan;
        _members = MemberNameScope.ForMembersOf(
            "Layout", ["Form", "Create", "Types", "Rules", "Claims", "ClaimWords", "Carries", "Leaf", "Group", "Head", "HeadRow", "Row", .. plan.PlaceClasses]);
        _sections = plan.Form.Sections.Select(section => _members.Take(Identifiers.Pascal(section.Id) + "Section")).ToList();
        _source = FileFrame.Begin(plan, "global::System.Linq", Namespaces.Diagnostics, Namespaces.Forms, Namespaces.Text);
    }

    /// <summary>Writes the file.</summary>
    public static string Emit(FormPlan plan) => new LayoutEmitter(plan).Emit();

    private string Emit()
    {
        _source.Summary("The form: its sections, tables, headings, cell types and rules.");
        _source.Line(FileFrame.GeneratedCode);
        using (_source.Block("internal static class Layout"))
        {
            _source.Summary("The form.");
            _source.Line("public static Form Form { get; } = Create();");
            EmitForm();
            EmitTypes();
            for (var index = 0; index < _sections.Count; index++)
            {
                EmitSection(_plan.Form.Sections[index], _sections[index]);
            }

            EmitRules();
            EmitClaims();
            EmitClaimWords();
            EmitCarries();
            EmitHelpers();
        }

        return _source.ToString();
    }

    private void EmitForm()
    {
        var form = _plan.Form;
        var last = form.Years.Last is { } year ? Literal.Of(year) : "null";
        _source.Gap();
        _source.Line("private static Form Create() => new Form(");
        using (_source.Indented())
        {
            _source.Line($"Family: {Literal.Of(form.Family)},");
            _source.Line($"Version: {Literal.Of(form.Version)},");
            _source.Line($"Years: new YearRange({Literal.Of(form.Years.First)}, {last}),");
            _source.Line($"Language: {Literal.Of(form.Language)},");
            _source.Line($"Title: {Literal.Of(form.Title)},");
            _source.Line($"Basis: {Literal.Of(form.Basis)},");
            _source.Line("Types: Types(),");
            _source.Line("Sections: new(");
            using (_source.Indented())
            {
                _source.List(_sections.Select(section => section + "()").ToList(), end: "),");
            }

            _source.Line("Rules: Rules(),");
            _source.Line("Claims: Claims(),");
            _source.Line($"TwinThreshold: {Literal.Of(form.TwinThreshold)}){Properties()};");
        }
    }

    private void EmitTypes() => EmitArray("CellType", "Types", _plan.Form.Types.Select(CellTypeEmitter.Emit));

    private void EmitSection(FormSection section, string method)
    {
        var blocks =
            (section.Table?.Blocks ?? default).Select(_plan.PlanOf).Select(block => (Plan: block, Method: _members.Take(block.Name + "Block"))).ToList();
        var properties = Initializer.Of(
            (section.Part.Length > 0, $"Part = {Literal.Of(section.Part)}"),
            (section.Short.Length > 0, $"Short = {Literal.Of(section.Short)}"),
            (section.Text.Length > 0, $"Text = {Literal.Of(section.Text)}"),
            (section.Guidance.Length > 0, $"Guidance = {Literal.Of(section.Guidance)}"),
            (section.ListsComponents, "ListsComponents = true"));
        _source.Gap();
        _source.Line($"private static FormSection {method}() => new(");
        using (_source.Indented())
        {
            _source.Line($"{Literal.Of(section.Id)},");
            _source.Line($"{Literal.Of(section.Heading)},");
            _source.Line(section.Narrative is { } slot
                ? $"Narrative: new NarrativeSlot({Literal.Of(slot.Index)}, IsRequired: {Literal.Of(slot.IsRequired)}){LengthOf(slot)},"
                : "Narrative: null,");
            _source.Line(section.Table is { } table
                ? $"Table: new FormTable({Literal.Of(table.Width)}, new({string.Join(", ", blocks.Select(block => block.Method + "()"))}))){properties};"
                : $"Table: null){properties};");
        }

        blocks.ForEach(block => new BlockLayoutEmitter(block.Plan, _members, _source).Emit(block.Method));
    }

    private static string LengthOf(NarrativeSlot slot) => Initializer.Of((slot.MaxLength > 0, $"MaxLength = {Literal.Of(slot.MaxLength)}"));

    private void EmitRules() => EmitArray("FormRule", "Rules", _plan.Form.Rules.Select(rule => string.Join("\n    ", [
        "new FormRule(",
        $"{Literal.Of(rule.Id)},",
        $"RuleKind.{rule.Kind},",
        $"Severity.{rule.Severity},",
        $"{Literal.Of(rule.Basis)},",
        $"{SaysOf(rule.Says)},",
        $"{SideOf(rule.Left)},",
        $"RuleRelation.{rule.Relation},",
        $"Tolerance: {Literal.Of(rule.Tolerance)},",
        $"Right: {SideOf(rule.Right)}){Initializer.Of((rule.ComparesDays, "ComparesDays = true"), (rule.IsWaivedByFootnote, "IsWaivedByFootnote = true"))}"])));

    // What the template writes is data; what a total implies is a message, which further languages word in their own way.
    private static string SaysOf(LocalizedText says) => says is Message message
        ? $"new MessagePattern({Literal.Of(message.Pattern.Id)}, {Texts(message.Pattern.In)})"
            + $".With({string.Join(", ", message.Operands.Select(OperandOf))})"
        : $"new TranslatedText({Texts(says.In)})";

    // Most sides have no word but the form's.
    private static string SideOf(LocalizedText side) => side is TranslatedText words && words.English == words.Chinese
        ? words.English.Length == 0 ? "LocalizedText.Empty" : $"LocalizedText.Verbatim({Literal.Of(words.English)})"
        : SaysOf(side);

    private static string OperandOf((string Name, object? Value) operand) => $"({Literal.Of(operand.Name)}, {Literal.Of((string)operand.Value!)})";

    private static string Texts(Func<Language, string> wording) => $"{Literal.Of(wording(Language.English))}, {Literal.Of(wording(Language.Chinese))}";

    private string Properties()
    {
        var form = _plan.Form;
        var properties = Initializer.Of(
            (form.Holidays.Count > 0, $"Holidays = new EquatableArray<int>({string.Join(", ", form.Holidays.Select(Literal.Of))})"),
            (form.ClaimWords is not null, "ClaimWords = ClaimWords()"),
            (form.Carries.Count > 0, "Carries = Carries()"),
            (!form.Extent.IsFixed, $"Extent = {ExtentOf(form.Extent)}"),
            (form.Additions.Count > 0, $"Additions = new({string.Join(", ", form.Additions.Select(AdditionOf))})"),
            (form.Due is not null, $"Due = {DueOf(form.Due)}"),
            (form.Counts.Count > 0, $"Counts = new({string.Join(", ", form.Counts.Select(CountOf))})"));
        return properties + (form.Extent.IsFixed ? string.Empty : ".WithPrototype()");
    }

    private static string AdditionOf(FormAddition addition) =>
        $"new FormAddition({Literal.Of(addition.Id)}, {Literal.Of(addition.Agency)}, new TranslatedText({Texts(addition.Name.In)}), {Literal.Of(addition.Basis)})";

    private static string DueOf(FormDue? due) => due is null ? "null" : $"new FormDue({DayOf(due.Own)}, {DayOf(due.Collected)})";

    private static string DayOf(DueDay day) => $"new DueDay({Literal.Of(day.Month)}, {Literal.Of(day.Day)})";

    private static string CountOf(CountedCells count) =>
        $"new CountedCells({Literal.Of(count.Total)}, new EquatableArray<int>({string.Join(", ", count.Cells.Select(Literal.Of))}))";

    private static string ExtentOf(FormExtent extent)
    {
        var lists = extent.Lists.Select(list =>
            $"new FormList({Literal.Of(list.Path)}, {Literal.Of(list.FirstCell)}, {Literal.Of(list.OwnSize)}, {Literal.Of(list.ComponentSize)}, IsOwned: {Literal.Of(list.IsOwned)})");
        return $"new FormExtent({Literal.Of(extent.FixedSize)}, {Literal.Of(extent.ComponentSize)}, {(extent.Lists.Count == 0 ? "default" : $"new({string.Join(", ", lists)})")})";
    }

    private void EmitClaims() => EmitArray("FormClaim", "Claims", _plan.Form.Claims.Select(claim => string.Join("\n    ", [
        "new FormClaim(",
        $"{Literal.Of(claim.Id)},",
        $"{Literal.Of(claim.Narrative)},",
        $"{ListOf(claim.Patterns)},",
        $"Severity.{claim.Severity},",
        $"new EquatableArray<LocalizedText>({string.Join(", ", claim.Words.Select(SideOf))})){Rest(claim)}"])));

    private static string Rest(FormClaim claim) => Initializer.Of(
        (claim.ShareOf.Count > 0, $"ShareOf = {ListOf(claim.ShareOf)}"),
        (claim.Besides.Count > 0, $"Besides = {ListOf(claim.Besides)}"),
        (claim.IsOnlyAsPart, "IsOnlyAsPart = true"),
        (claim.Topic.Length > 0, $"Topic = {Literal.Of(claim.Topic)}"));

    private static string ListOf(IEnumerable<string> texts) => $"new EquatableArray<string>({string.Join(", ", texts.Select(Literal.Of))})";

    private void EmitClaimWords()
    {
        if (_plan.Form.ClaimWords is { } words)
        {
            _source.Gap();
            using (_source.Block("private static ClaimWords ClaimWords() => new()", "};"))
            {
                foreach (var (name, list) in words.Lists)
                {
                    _source.Line($"{name} = {ListOf(list)},");
                }
            }
        }
    }

    private void EmitCarries()
    {
        if (_plan.Form.Carries.Count > 0)
        {
            EmitArray("FormCarry", "Carries", _plan.Form.Carries.Select(carry => $"new FormCarry({Literal.Of(carry.Cell)}, {Literal.Of(carry.From)})"));
        }
    }

    private void EmitArray(string type, string method, IEnumerable<string> items)
    {
        var all = items.ToList();
        _source.Gap();
        if (all.Count == 0)
        {
            _source.Line($"private static EquatableArray<{type}> {method}() => default;");
            return;
        }

        _source.Line($"private static EquatableArray<{type}> {method}() => new(");
        using (_source.Indented())
        {
            _source.List(all, end: ");");
        }
    }

    private void EmitHelpers()
    {
        _source.Gap();
        _source.Line(Helpers);
    }
}
