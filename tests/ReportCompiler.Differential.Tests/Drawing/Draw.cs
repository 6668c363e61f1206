using CsCheck;

namespace ReportCompiler.Differential.Tests.Drawing;

/// <summary>A source of choices. The same numbers make the same choices, on every machine and in every order.</summary>
internal sealed class Draw(uint stream, ulong seed)
{
    private readonly PCG _pcg = new(stream, seed);

    /// <summary>A whole number of at least 0 and less than a count.</summary>
    public int Below(int count) => (int)_pcg.Next((uint)count);

    /// <summary>A whole number from one to another, both included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>True once in so many times.</summary>
    public bool OneIn(int count) => Below(count) == 0;

    /// <summary>True in so many of a hundred times.</summary>
    public bool Percent(int percent) => Below(100) < percent;

    /// <summary>One of several.</summary>
    public T Of<T>(params IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    /// <summary>Whatever a generator of CsCheck makes of the next choices.</summary>
    public T From<T>(Gen<T> gen) => gen.Generate(_pcg, null, out _);

    /// <summary>The same things in another order.</summary>
    public List<T> Shuffled<T>(IEnumerable<T> things)
    {
        var list = things.ToList();
        for (var last = list.Count - 1; last > 0; last--)
        {
            var other = Below(last + 1);
            (list[last], list[other]) = (list[other], list[last]);
        }

        return list;
    }
}
