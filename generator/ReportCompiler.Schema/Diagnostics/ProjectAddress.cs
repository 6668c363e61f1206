using System.Reflection;

namespace ReportCompiler.Schema.Diagnostics;

/// <summary>Where this project is found on the web.</summary>
public static class ProjectAddress
{
    /// <summary>The address of its repository, as the build was told by the property <c>ProjectAddress</c>; null where it was told none.</summary>
    public static string? Value { get; } = typeof(ProjectAddress).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(data => data.Key == nameof(ProjectAddress))
        ?.Value;
}
