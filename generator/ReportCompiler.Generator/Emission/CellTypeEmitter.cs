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

        if (type.Codes.Count > 0)
        {
            yield return $"Codes = new EquatableArray<string>({string.Join(", ", type.Codes.Select(Literal.Of))})";
        }
    }
}
