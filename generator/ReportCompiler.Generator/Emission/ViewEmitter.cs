using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Generator.Emission;

/// <summary>Writes the typed views: one structure for each part of the form, none of which holds more than the report and a row.</summary>
internal static class ViewEmitter
{
    /// <summary>The property that gives the untyped report.</summary>
    public const string UntypedProperty = "Underlying";

    /// <summary>Writes the file.</summary>
    public static string Emit(FormPlan plan, IReadOnlyList<Part> parts)
    {
        var source = FileFrame.Begin(plan, Namespaces.Models, $"{FormPlan.DataType} = {Namespaces.Report}");
        EmitRoot(source, plan, parts[0]);
        foreach (var part in parts.Skip(1))
        {
            EmitPart(source, part);
        }

        return source.ToString();
    }

    private static void EmitRoot(SourceWriter source, FormPlan plan, Part root)
    {
        source.Summary($"A report in the form {plan.Form.DisplayName}, read by name.");
        source.Line(FileFrame.GeneratedCode);
        using (source.Block($"public readonly struct {root.TypeName}"))
        {
            source.Line($"private readonly {FormPlan.DataType} _report;");
            source.Gap();
            source.Summary("Looks at a report.");
            source.Line("/// <param name=\"report\">The report.</param>");
            source.Line("/// <exception cref=\"global::System.ArgumentException\">The report is in another form.</exception>");
            using (source.Block($"public {root.TypeName}({FormPlan.DataType} report)"))
            {
                using (source.Block($"if (report.Form.Origin != {ReportFormEmitter.TypeName}.Instance.Form)"))
                {
                    var expected = Literal.Of($"The report must be in the form {plan.Form.DisplayName}.");
                    source.Line($"throw new global::System.ArgumentException({expected}, nameof(report));");
                }

                source.Gap();
                source.Line("_report = report;");
            }

            source.Gap();
            source.Summary("The report itself, cell by cell.");
            source.Line($"public {FormPlan.DataType} {UntypedProperty} => _report;");
            EmitProperties(source, root);
        }
    }

    private static void EmitPart(SourceWriter source, Part part)
    {
        source.Gap();
        source.Summary(part.Summary);
        source.Line(FileFrame.GeneratedCode);
        using (source.Block($"public readonly struct {part.TypeName}"))
        {
            source.Line($"private readonly {FormPlan.DataType} _report;");
            if (part.IsInRow)
            {
                source.Line("private readonly int _row;");
            }

            source.Gap();
            var parameters = part.IsInRow ? $"{FormPlan.DataType} report, int row" : $"{FormPlan.DataType} report";
            using (source.Block($"internal {part.TypeName}({parameters})"))
            {
                source.Line("_report = report;");
                if (part.IsInRow)
                {
                    source.Line("_row = row;");
                }
            }

            EmitProperties(source, part);
            EmitRows(source, part);
        }
    }

    // The rows of a block that are repeated: all, or one by its path.
    private static void EmitRows(SourceWriter source, Part part)
    {
        if (part.RepeatedRow is not { } row)
        {
            return;
        }

        var list = $"global::System.Collections.Generic.IReadOnlyDictionary<string, {row.TypeName}>";
        source.Gap();
        source.Summary("The rows that the report has, by path: <c>overall</c>, or that of a component.");
        source.Line(
            $"public {list} Rows => {Namespaces.Models}.RepeatedRows.Of(_report, {part.RepeatedBlock}, (report, row) => new {row.TypeName}(report, row));");
    }

    private static void EmitProperties(SourceWriter source, Part part)
    {
        foreach (var member in part.Members)
        {
            source.Gap();
            source.Summary(Describe(member));
            source.Line(Property(member));
        }
    }

    private static string Describe(PartMember member)
    {
        if (member.Type is { } type)
        {
            return type.Unit.Length == 0
                ? $"{member.Summary}; null where the cell has no value."
                : $"{member.Summary}, in {type.Unit}; null where the cell has no value.";
        }

        if (member.IsCell)
        {
            return $"{member.Summary}; what it holds differs from row to row.";
        }

        return member.Part is null ? $"{member.Summary}: the text, as Markdown; null where there is none." : member.Summary;
    }

    // A word that stands for a number may stand between whole ones.
    private static (string Kind, string Read) Access(CellType type) => type.Kind switch
    {
        CellKind.Integer when type.Specials.Count == 0 => ("long?", "Integer"),
        CellKind.Date => ("global::System.DateOnly?", "Day"),
        CellKind.Text or CellKind.Code => ("string?", "Text"),
        CellKind.Choices or CellKind.Names => ("global::System.Collections.Generic.IReadOnlyList<string>?", "Items"),
        CellKind.Flag => ("bool?", "Flag"),
        _ => ("decimal?", "Decimal"),
    };

    private static string Property(PartMember member)
    {
        if (member is { IsCell: true, Type: null })
        {
            return $"public {Namespaces.Cell} {member.Property} => _report[_row + {member.ColumnName}];";
        }

        if (member.Type is { } type)
        {
            var (kind, read) = Access(type);
            return $"public {kind} {member.Property} => _report.{read}(_row + {member.ColumnName});";
        }

        if (member.Part is not { } part)
        {
            return $"public string? {member.Property} => _report.Narratives[{Literal.Of(member.Narrative)}]?.Markdown;";
        }

        var arguments = part.IsInRow ? $"_report, {member.Start ?? "_row"}" : "_report";
        return $"public {part.TypeName} {member.Property} => new({arguments});";
    }
}
