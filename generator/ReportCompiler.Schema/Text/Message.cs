namespace ReportCompiler.Schema.Text;

/// <summary>A message with its operands.</summary>
public sealed class Message : LocalizedText
{
    internal Message(MessagePattern pattern, IReadOnlyList<(string Name, object? Value)> operands) => (Pattern, Operands) = (pattern, operands);

    /// <summary>The message without its operands.</summary>
    public MessagePattern Pattern { get; }

    /// <summary>What its holes are filled with, by name.</summary>
    public IReadOnlyList<(string Name, object? Value)> Operands { get; }

    /// <inheritdoc/>
    public override bool Equals(LocalizedText? other) =>
        other is Message message && message.Pattern.Id == Pattern.Id && message.Operands.SequenceEqual(Operands);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Pattern.Id);

    /// <inheritdoc/>
    private protected override string WordIn(Language language) => Pattern.Of(language).Fill(language, Operands);
}
