namespace ReportCompiler.Testing.Tests;

/// <summary>Puts the variables back that tests of this collection set for the whole process; no other test runs meanwhile.</summary>
[CollectionDefinition(nameof(ProcessEnvironment), DisableParallelization = true)]
public sealed class ProcessEnvironment : ICollectionFixture<ProcessEnvironment>, IDisposable
{
    private readonly (string Name, string? Value)[] _before =
        [.. new[] { "CI", "REPORTCOMPILER_ACCEPT_SNAPSHOTS" }.Select(name => (name, Environment.GetEnvironmentVariable(name)))];

    public void Dispose()
    {
        foreach (var (name, value) in _before)
        {
            Environment.SetEnvironmentVariable(name, value);
        }
    }
}
