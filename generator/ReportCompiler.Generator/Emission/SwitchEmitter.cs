namespace ReportCompiler.Generator.Emission;

/// <summary>Writes the cases of a switch over ids. Where two things have one, the first has it, as for the interpreter.</summary>
internal sealed class SwitchEmitter(SourceWriter source)
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>Writes the cases.</summary>
    /// <param name="cases">What to do at which ids.</param>
    /// <param name="end">The statement that ends each.</param>
    public void Emit(IEnumerable<KeyedCase> cases, string end)
    {
        foreach (var item in cases.Where(item => _taken.Add(item.Id)))
        {
            source.Line($"case {Literal.Of(item.Id)}:");
            using (source.Indented())
            {
                source.Line(item.Action());
                source.Line(end);
            }
        }
    }
}
