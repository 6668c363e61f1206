using ReportCompiler.Schema.Engines;
using ReportCompiler.Workspace.Caching;

namespace ReportCompiler.Workspace.Loading;

/// <summary>What the program is known by: another build of it may find, and write, something else.</summary>
internal static class ProgramIdentity
{
    /// <summary>Adds what the program is known by.</summary>
    /// <param name="builder">What it is added to.</param>
    /// <param name="catalog">The forms: those that are compiled are a part of it.</param>
    /// <param name="parts">Further objects, whose code is a part of it.</param>
    public static void AddTo(FingerprintBuilder builder, FormCatalog catalog, IEnumerable<object> parts)
    {
        builder.Add(Environment.Version.ToString());
        var assemblies = catalog.Engines.Concat(parts).Select(part => part.GetType().Assembly)
            .Append(typeof(FormCatalog).Assembly)
            .Append(typeof(ProgramIdentity).Assembly);
        foreach (var assembly in assemblies.Distinct().OrderBy(assembly => assembly.FullName, StringComparer.Ordinal))
        {
            builder.Add(assembly.FullName);
            builder.Add(assembly.ManifestModule.ModuleVersionId.ToString());
        }
    }
}
