namespace ReportCompiler.Generator.Emission;

/// <summary>Writes what page templates reach the form through: a switch over names for each part.</summary>
internal static class MembersEmitter
{
    /// <summary>Writes the file.</summary>
    public static string Emit(FormPlan plan, IReadOnlyList<Part> parts)
    {
        var source = FileFrame.Begin(plan, "global::System.Collections.Generic", Namespaces.Members);
        source.Summary("The names that page templates reach the form by, part by part.");
        source.Line(FileFrame.GeneratedCode);
        using (source.Block("internal static class Members"))
        {
            EmitNames(source, parts);
            EmitDispatch(source, parts);
            foreach (var part in parts)
            {
                EmitPart(source, part);
            }
        }

        return source.ToString();
    }

    private static void EmitNames(SourceWriter source, IReadOnlyList<Part> parts)
    {
        using (source.Block("private static readonly string[][] Names =", "};"))
        {
            foreach (var part in parts)
            {
                var names = string.Join(", ", part.Members.Select(member => Literal.Of(member.Id)));
                source.Line($"new string[] {{ {names} }}, // {Comment(part)}");
            }
        }

        source.Gap();
        source.Summary("The names of a part, in order; none of a part that does not exist.");
        source.Line("public static IReadOnlyList<string> Of(int part) =>");
        source.Line("    (uint)part < (uint)Names.Length ? Names[part] : global::System.Array.Empty<string>();");
    }

    private static void EmitDispatch(SourceWriter source, IReadOnlyList<Part> parts)
    {
        source.Gap();
        source.Summary("Where a name leads.");
        using (source.Block("public static MemberReference Find(int part, int at, string name) => part switch", "};"))
        {
            foreach (var part in parts)
            {
                var arguments = part.IsInRow ? "at, name" : "name";
                source.Line($"{Literal.Of(part.Number)} => {Method(part)}({arguments}),");
            }

            source.Line("_ => default,");
        }
    }

    private static void EmitPart(SourceWriter source, Part part)
    {
        source.Gap();
        source.Line($"// {Comment(part)}");
        var parameters = part.IsInRow ? "int at, string name" : "string name";
        using (source.Block($"private static MemberReference {Method(part)}({parameters}) => name switch", "};"))
        {
            foreach (var member in part.Members)
            {
                source.Line($"{Literal.Of(member.Id)} => {Reference(part, member)},");
            }

            source.Line("_ => default,");
        }
    }

    private static string Reference(Part part, PartMember member)
    {
        if (member.Section >= 0)
        {
            return $"MemberReference.ToSection({Literal.Of(member.Section)})";
        }

        if (member.IsCell)
        {
            return $"MemberReference.ToCell({Offset(member.Column - part.FirstColumn)})";
        }

        return member.Part is { } inner
            ? $"MemberReference.ToNode({Literal.Of(inner.Number)}, {member.Start ?? Offset(inner.FirstColumn - part.FirstColumn)})"
            : $"MemberReference.ToNarrative({Literal.Of(member.Narrative)})";
    }

    private static string Offset(int columns) => columns == 0 ? "at" : $"at + {Literal.Of(columns)}";

    private static string Method(Part part) => "In" + part.TypeName;

    private static string Comment(Part part) => string.Join(" ", XmlText.Line(part.Summary).Split('\n'));
}
