namespace ReportCompiler.Browser.Tests.Sites;

/// <summary>The tests that share the sites, one after another.</summary>
[CollectionDefinition(Name)]
public sealed class SharedSites : ICollectionFixture<Library>
{
    /// <summary>Its name.</summary>
    public const string Name = "sites";
}
