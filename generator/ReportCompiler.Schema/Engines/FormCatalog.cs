using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Schema.Engines;

/// <summary>The forms that reports can be written in.</summary>
public sealed class FormCatalog
{
    private readonly List<FormEngine> _engines;
    private readonly FormEngine? _assumed;

    /// <summary>Gathers forms.</summary>
    public FormCatalog(IEnumerable<FormEngine> engines) =>
        _engines = engines.OrderBy(engine => engine.Form.Family, StringComparer.Ordinal).ThenBy(engine => engine.Form.Version).ToList();

    private FormCatalog(FormCatalog forms, FormEngine assumed)
    {
        _engines = forms._engines;
        _assumed = assumed;
    }

    /// <summary>The forms, ordered by family and version.</summary>
    public IReadOnlyList<FormEngine> Engines => _engines;

    /// <summary>The families, in order.</summary>
    public IEnumerable<string> Families => _engines.Select(engine => engine.Form.Family).Distinct(StringComparer.Ordinal);

    /// <summary>The versions of a family, in order.</summary>
    public IEnumerable<Form> Versions(string family) =>
        _engines.Select(engine => engine.Form).Where(form => string.Equals(form.Family, family, StringComparison.Ordinal));

    /// <summary>The version of a family that applies to a report year, or null.</summary>
    public FormEngine? Find(string family, int year) => IsOf(_assumed, family) ? _assumed : Due(family, year);

    /// <summary>The same forms, with one taken for every year of its family.</summary>
    /// <param name="engine">The form.</param>
    internal FormCatalog Assuming(FormEngine engine) => new(this, engine);

    private FormEngine? Due(string family, int year) => _engines.Find(engine => IsOf(engine, family) && engine.Form.Years.Contains(year));

    private static bool IsOf(FormEngine? engine, string family) => string.Equals(engine?.Form.Family, family, StringComparison.Ordinal);
}
