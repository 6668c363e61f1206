using System.Collections.Immutable;
using System.Globalization;
using ReportCompiler.Generator.Emission;
using ReportCompiler.Schema.Templates.Bound;

namespace ReportCompiler.Generator.Pipeline;

/// <summary>Gives the templates of a project their namespaces and files, each its own.</summary>
internal static class ModelNaming
{
    /// <summary>The templates that code can be written for, ordered by family and version; then the forms that regions add to.</summary>
    /// <param name="templates">The templates after reading, in any order.</param>
    /// <param name="extensions">What regions add to them, in any order.</param>
    /// <param name="settings">The project.</param>
    public static ImmutableArray<NamedModel> Name(
        ImmutableArray<TemplateFile> templates, ImmutableArray<ExtensionFile> extensions, ProjectSettings settings)
    {
        if (!settings.IsGenerating)
        {
            return ImmutableArray<NamedModel>.Empty;
        }

        // Of two that declare the same version, which is an error of its own, the first file has it.
        var models = templates
            .OrderBy(template => template.Path, StringComparer.Ordinal)
            .Select(template => template.Compilation.Model)
            .OfType<TemplateModel>()
            .GroupBy(model => (model.Form.Family, model.Form.Version))
            .Select(group => group.First())
            .OrderBy(model => model.Form.Family, StringComparer.Ordinal)
            .ThenBy(model => model.Form.Version);
        var root = Identifiers.Namespace(settings.RootNamespace);
        var names = new MemberNameScope(FormsEmitter.TypeName);
        var families = new Dictionary<string, string>(StringComparer.Ordinal);
        var named = models.Select(model => new NamedModel(model, Place(model, root, names, families))).ToList();

        // Which extensions go together, a register of agencies decides, and there is none here: each has the form with it alone.
        var regions = families.Keys.ToDictionary(family => family, _ => new MemberNameScope(), StringComparer.Ordinal);
        var extended = extensions
            .OrderBy(extension => extension.Path, StringComparer.Ordinal)
            .SelectMany(extension => extension.Compilation.Models)
            .Where(model => families.ContainsKey(model.Form.Family))
            .Select(model => new NamedModel(model, PlaceOfRegion(model, $"{root}.{families[model.Form.Family]}", regions[model.Form.Family])));
        return [.. named, .. extended];
    }

    private static GenerationPlace PlaceOfRegion(TemplateModel model, string family, MemberNameScope names)
    {
        var version = model.Form.Version.ToString(CultureInfo.InvariantCulture);
        var name = names.Take($"V{version}{Identifiers.Pascal(model.Form.Additions[0].Id)}");
        return new GenerationPlace($"{family}.{name}", $"{model.Form.Family}.{name}");
    }

    private static GenerationPlace Place(TemplateModel model, string root, MemberNameScope names, Dictionary<string, string> families)
    {
        var family = model.Form.Family;
        if (!families.TryGetValue(family, out var name))
        {
            name = names.Take(Identifiers.Pascal(family));
            families.Add(family, name);
        }

        var version = model.Form.Version.ToString(CultureInfo.InvariantCulture);
        return new GenerationPlace($"{root}.{name}.V{version}", $"{family}.{version}");
    }
}
