using ReportCompiler.Pages.Model;

namespace ReportCompiler.Publishing.Views;

/// <summary>An object that is the same whatever page reads it: its values are worked out once, in the order of its type's members.</summary>
internal sealed class RecordView : ScriptView
{
    private readonly object?[] _values;

    /// <summary>Makes an object.</summary>
    /// <param name="type">Its kind.</param>
    /// <param name="members">Every member of that kind with its value.</param>
    /// <exception cref="ArgumentException">A member is missing, or is none of this kind.</exception>
    public RecordView(PageType type, params ReadOnlySpan<(string Name, object? Value)> members)
    {
        Type = type;
        _values = new object?[type.Members.Count];
        foreach (var (name, value) in members)
        {
            var index = type.IndexOf(name);
            if (index < 0)
            {
                throw new ArgumentException($"{type.Name} has no member '{name}'.", nameof(members));
            }

            _values[index] = value;
        }

        if (members.Length != _values.Length)
        {
            throw new ArgumentException($"{type.Name} has {_values.Length} members, not {members.Length}.", nameof(members));
        }
    }

    /// <inheritdoc/>
    protected override PageType Type { get; }

    /// <inheritdoc/>
    protected override object? Get(IPageRendering page, string name) => Type.IndexOf(name) is >= 0 and var index ? _values[index] : null;
}
