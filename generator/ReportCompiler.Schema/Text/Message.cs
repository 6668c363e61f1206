namespace ReportCompiler.Schema.Text;

/// <summary>A message with its operands.</summary>
/// <param name="id">Its id, by which a further language finds its wording.</param>
/// <param name="english">The English wording.</param>
/// <param name="chinese">The Chinese wording, with holes of the same names.</param>
/// <param name="operands">What the holes are filled with.</param>
internal sealed class Message(string id, MessageTemplate english, MessageTemplate chinese, IReadOnlyList<KeyValuePair<string, object?>> operands) : LocalizedText
{
    private readonly string _id = id;
    private readonly IReadOnlyList<KeyValuePair<string, object?>> _operands = operands;

    /// <inheritdoc/>
    public override bool Equals(LocalizedText? other) => other is Message message && message._id == _id && message._operands.SequenceEqual(_operands);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_id);

    /// <inheritdoc/>
    private protected override string WordIn(Language language) => language.Choose(_id, english, chinese).Fill(language, _operands);
}
