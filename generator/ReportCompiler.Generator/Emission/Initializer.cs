namespace ReportCompiler.Generator.Emission;

/// <summary>Writes the properties of a record that are not what they usually are.</summary>
internal static class Initializer
{
    /// <summary>The properties behind a constructor; nothing where all are as usual.</summary>
    /// <param name="properties">The properties, each with whether it is to be written.</param>
    public static string Of(params (bool IsNeeded, string Text)[] properties) => Write(" {", properties);

    /// <summary>The properties of a copy; nothing where all are as usual.</summary>
    /// <param name="properties">The properties, each with whether it is to be written.</param>
    public static string With(params (bool IsNeeded, string Text)[] properties) => Write(" with {", properties);

    private static string Write(string opening, (bool IsNeeded, string Text)[] properties)
    {
        var needed = properties.Where(property => property.IsNeeded).Select(property => property.Text).ToList();
        return needed.Count == 0 ? string.Empty : $"{opening} {string.Join(", ", needed)} }}";
    }
}
