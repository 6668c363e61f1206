using System.Runtime.CompilerServices;
using CsCheck;
using Xunit.Sdk;

namespace ReportCompiler.Testing;

/// <summary>Tries a property on many values, the same ones in every run: a failure on CI is a failure here.</summary>
public static class Sampling
{
    private const uint Stream = 1;

    /// <summary>Tries a property.</summary>
    /// <param name="values">Where the values come from.</param>
    /// <param name="count">How many to try.</param>
    /// <param name="property">What must hold of each; it throws where it does not.</param>
    /// <param name="print">A value in words; as it prints itself where not given.</param>
    /// <param name="name">What is tried.</param>
    public static void Each<T>(this Gen<T> values, int count, Action<T> property, Func<T, string>? print = null, [CallerMemberName] string name = "")
    {
        var random = new PCG(Stream, FuzzTime.Seed);
        var time = new FuzzTime(name, count);
        for (var number = 0; time.GoesOn(); number++)
        {
            var value = values.Generate(random, null, out _);
            try
            {
                time.Try(() => property(value));
            }
            catch (Exception failure)
            {
                throw new XunitException($"Sample {number} of {count}: {failure.Message}\n{print?.Invoke(value) ?? value?.ToString()}", failure);
            }
        }
    }
}
