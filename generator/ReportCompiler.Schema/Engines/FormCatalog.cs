using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Schema.Engines;

/// <summary>The forms that reports can be written in.</summary>
public sealed class FormCatalog
{
    private readonly List<FormEngine> _engines;

    /// <summary>Gathers forms.</summary>
    public FormCatalog(IEnumerable<FormEngine> engines) =>
        _engines = engines.OrderBy(engine => engine.Form.Family, StringComparer.Ordinal).ThenBy(engine => engine.Form.Version).ToList();

    /// <summary>The forms, ordered by family and version.</summary>
    public IReadOnlyList<FormEngine> Engines => _engines;

    /// <summary>The families, in order.</summary>
    public IEnumerable<string> Families => _engines.Select(engine => engine.Form.Family).Distinct(StringComparer.Ordinal);

    /// <summary>The versions of a family, in order.</summary>
    public IEnumerable<Form> Versions(string family) =>
        _engines.Select(engine => engine.Form).Where(form => string.Equals(form.Family, family, StringComparison.Ordinal));

    /// <summary>The version of a family that applies to a report year, or null.</summary>
    public FormEngine? Find(string family, int year) =>
        _engines.Find(engine => string.Equals(engine.Form.Family, family, StringComparison.Ordinal) && engine.Form.Years.Contains(year));
}
