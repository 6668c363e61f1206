namespace ReportCompiler.Generator.Emission;

/// <summary>Writes the cases of a switch over keys. Where two things have one name, the first has it, as for the interpreter.</summary>
internal sealed class SwitchEmitter(SourceWriter source)
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>Writes the cases.</summary>
    /// <param name="cases">What to do at which keys.</param>
    /// <param name="end">The statement that ends each.</param>
    public void Emit(IEnumerable<KeyedCase> cases, string end)
    {
        foreach (var item in cases)
        {
            var keys = new[] { item.Id, item.Heading }.OfType<string>().Where(_taken.Add).ToList();
            if (keys.Count == 0)
            {
                continue;
            }

            foreach (var key in keys)
            {
                source.Line($"case {Literal.Of(key)}:");
            }

            using (source.Indented())
            {
                source.Line(item.Action());
                source.Line(end);
            }
        }
    }
}
