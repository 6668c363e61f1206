namespace ReportCompiler.Packaging.Tests;

/// <summary>The tests that share what was packed.</summary>
[CollectionDefinition(Name)]
public sealed class PackedTests : ICollectionFixture<PackageFeed>
{
    /// <summary>The name of the collection.</summary>
    public const string Name = "packages";
}
