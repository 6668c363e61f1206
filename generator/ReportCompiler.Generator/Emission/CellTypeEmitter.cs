using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Generator.Emission;

/// <summary>Writes the types of cells.</summary>
internal static class CellTypeEmitter
{
    /// <summary>A type, as C#; what a type has not is left out.</summary>
    public static string Emit(CellType type)
    {
        var text = $"new CellType({Literal.Of(type.Name)}, CellKind.{type.Kind}, {Literal.Of(type.Unit)}, "
            + $"Scale: {Literal.Of(type.Scale)}, IsSigned: {Literal.Of(type.IsSigned)}, "
            + $"Minimum: {Literal.OfNullable(type.Minimum)}, Maximum: {Literal.OfNullable(type.Maximum)})";
        var extras = Extras(type).ToList();
        return extras.Count == 0 ? text : $"{text} {{ {string.Join(", ", extras)} }}";
    }

    private static IEnumerable<string> Extras(CellType type)
    {
        if (type.HasOpenScale)
        {
            yield return "HasOpenScale = true";
        }

        if (type.AllowsBlank)
        {
            yield return "AllowsBlank = true";
        }

        if (type.NotApplicable.Length > 0)
        {
            yield return $"NotApplicable = {Literal.Of(type.NotApplicable)}";
        }

        if (type.Specials.Count > 0)
        {
            var specials = type.Specials.Select(special => $"new SpecialValue({Literal.Of(special.Text)}, {Literal.Of(special.Value)})");
            yield return $"Specials = new EquatableArray<SpecialValue>({string.Join(", ", specials)})";
        }

        foreach (var words in Words(type))
        {
            yield return words;
        }

        if (type.Drawing != CellDrawing.Words)
        {
            yield return $"Drawing = CellDrawing.{type.Drawing}";
        }
    }

    private static IEnumerable<string> Words(CellType type)
    {
        foreach (var (name, words) in new[] { ("Codes", type.Codes), ("Labels", type.Labels) }.Where(list => list.Item2.Count > 0))
        {
            yield return $"{name} = new EquatableArray<string>({string.Join(", ", words.Select(Literal.Of))})";
        }

        foreach (var (name, value) in new[] { ("Other", type.Other), ("Joint", type.Joint), ("Pattern", type.Pattern) }.Where(text => text.Item2.Length > 0))
        {
            yield return $"{name} = {Literal.Of(value)}";
        }
    }
}
