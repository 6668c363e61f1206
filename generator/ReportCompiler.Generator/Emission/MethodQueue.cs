namespace ReportCompiler.Generator.Emission;

/// <summary>Methods that are called in the code written so far and still have to be written.</summary>
internal sealed class MethodQueue
{
    private readonly Queue<Action> _pending = new();
    private readonly Dictionary<object, string> _shared = [];

    /// <summary>Writes a method later.</summary>
    public void Add(Action emit) => _pending.Enqueue(emit);

    /// <summary>The name of a method that several places call; it is written once.</summary>
    /// <param name="owner">What the method belongs to.</param>
    /// <param name="create">Names the method and says how to write it.</param>
    public string Once(object owner, Func<(string Name, Action Emit)> create)
    {
        if (!_shared.TryGetValue(owner, out var name))
        {
            (name, var emit) = create();
            _shared.Add(owner, name);
            _pending.Enqueue(emit);
        }

        return name;
    }

    /// <summary>Writes the methods, and those that they call, in the order in which they were asked for.</summary>
    public void Run()
    {
        while (_pending.Count > 0)
        {
            _pending.Dequeue()();
        }
    }
}
