using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Schema.Engines;

/// <summary>The forms that reports can be written in.</summary>
public sealed class FormCatalog
{
    private readonly List<FormEngine> _engines;
    private readonly FormEngine? _assumed;
    private readonly Func<FormEngine, int, string, FormEngine?>? _regional;
    private readonly IEnumerable<FormEngine> _extended = [];
    private readonly Lazy<IReadOnlyList<TemplateSource>> _sources = new(() => []);
    private readonly HashSet<string> _broken = new(StringComparer.Ordinal);

    /// <summary>Gathers forms.</summary>
    public FormCatalog(IEnumerable<FormEngine> engines) =>
        _engines = engines.OrderBy(engine => engine.Form.Family, StringComparer.Ordinal).ThenBy(engine => engine.Form.Version).ToList();

    private FormCatalog(FormCatalog other, FormEngine assumed)
    {
        _broken = other._broken;
        _engines = other._engines;
        _regional = other._regional;
        _extended = other._extended;
        _sources = other._sources;
        _assumed = assumed;
    }

    private FormCatalog(FormCatalog other, Func<FormEngine, int, string, FormEngine?> regional, IEnumerable<FormEngine> extended)
    {
        _broken = other._broken;
        _engines = other._engines;
        _regional = regional;
        _extended = extended;
        _sources = other._sources;
    }

    private FormCatalog(FormCatalog other, Func<IReadOnlyList<TemplateSource>> sources)
    {
        _engines = other._engines;
        _regional = other._regional;
        _extended = other._extended;
        _sources = new Lazy<IReadOnlyList<TemplateSource>>(sources);
        _broken = other._broken;
    }

    private FormCatalog(IEnumerable<FormEngine> engines, IEnumerable<string> broken, Func<IReadOnlyList<TemplateSource>> sources)
        : this(engines)
    {
        _broken = new HashSet<string>(broken, StringComparer.Ordinal);
        _sources = new Lazy<IReadOnlyList<TemplateSource>>(sources);
    }

    /// <summary>The forms as they are declared, ordered by family and version.</summary>
    public IReadOnlyList<FormEngine> Engines => _engines;

    /// <summary>The forms that regions have added to, as some agency fills them in; ordered by family and version.</summary>
    public IReadOnlyList<FormEngine> Extended => [.. _extended];

    /// <summary>The templates that the forms were made of, and what extends them; none where they are not at hand.</summary>
    public IReadOnlyList<TemplateSource> Sources => _sources.Value;

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

    /// <summary>The form that an agency fills in for a report year, with what the guidance of its region adds; null where there is none.</summary>
    /// <param name="family">The family.</param>
    /// <param name="year">The report year.</param>
    /// <param name="agency">The id of the agency.</param>
    public FormEngine? Find(string family, int year, string agency) =>
        Find(family, year) is { } engine ? _regional?.Invoke(engine, year, agency) ?? engine : null;

    /// <summary>The same forms, with the templates that they were made of: regions can add to them then.</summary>
    /// <param name="sources">Reads the templates, and what extends them; asked when they are wanted.</param>
    public FormCatalog MadeOf(Func<IReadOnlyList<TemplateSource>> sources) => new(this, sources);

    /// <summary>The same forms, with others in the place of some families.</summary>
    /// <param name="families">The families that are replaced.</param>
    /// <param name="engines">The forms that take their place.</param>
    /// <param name="broken">Families of which a form has errors: reports on it are left unread without a word, for the form has the findings.</param>
    /// <param name="sources">Reads the templates of all forms, and what extends them; asked when they are wanted.</param>
    public FormCatalog Replacing(
        IReadOnlyCollection<string> families, IEnumerable<FormEngine> engines, IEnumerable<string> broken, Func<IReadOnlyList<TemplateSource>> sources) =>
        new(_engines.Where(engine => !families.Contains(engine.Form.Family)).Concat(engines), broken, sources);

    /// <summary>Whether a form of a family has errors, so that it is not among the forms.</summary>
    internal bool IsBroken(string family) => _broken.Contains(family);

    /// <summary>The same forms, with others for some agencies.</summary>
    /// <param name="regional">The form that an agency fills in instead of one for a year; null for that one.</param>
    /// <param name="extended">Every form that some agency fills in instead.</param>
    internal FormCatalog WithRegional(Func<FormEngine, int, string, FormEngine?> regional, IEnumerable<FormEngine> extended) => new(this, regional, extended);

    private FormEngine? Due(string family, int year) => _engines.Find(engine => IsOf(engine, family) && engine.Form.Years.Contains(year));

    private static bool IsOf(FormEngine? engine, string family) => string.Equals(engine?.Form.Family, family, StringComparison.Ordinal);
}
