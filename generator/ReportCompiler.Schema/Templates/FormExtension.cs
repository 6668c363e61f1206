using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Syntax;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;
using ReportCompiler.Schema.YamlProperties;

namespace ReportCompiler.Schema.Templates;

/// <summary>What the guidance of a region adds to a form: for which agency, which versions and which years.</summary>
public sealed class FormExtension
{
    /// <summary>What the names of extension files end in.</summary>
    public const string Ending = ".extension.yaml";

    private readonly string _text;
    private readonly ExtensionSyntax _syntax;

    internal FormExtension(string file, string text, ExtensionSyntax syntax)
    {
        File = file;
        _text = text;
        _syntax = syntax;
    }

    /// <summary>The file, with forward slashes.</summary>
    public string File { get; }

    /// <summary>Its id: the name of the file without the ending.</summary>
    public string Id => IdOf(File);

    /// <summary>The family that it extends.</summary>
    public string Family => _syntax.Family.Value;

    /// <summary>The agency that it is for; it is also for all below that agency.</summary>
    public string Agency => _syntax.Agency.Value;

    /// <summary>Where the agency is named.</summary>
    public SourceSpan AgencySpan => _syntax.Agency.Span;

    /// <summary>The report years that it holds for.</summary>
    public YearRange Years => _syntax.Years;

    internal ExtensionSyntax Syntax => _syntax;

    /// <summary>The id of the extension in a file.</summary>
    /// <param name="file">The file, with forward slashes.</param>
    public static string IdOf(string file)
    {
        var name = file.Substring(file.LastIndexOf('/') + 1);
        return name.EndsWith(Ending, StringComparison.Ordinal) ? name.Substring(0, name.Length - Ending.Length) : name;
    }

    /// <summary>Whether it extends a version of the form.</summary>
    /// <param name="form">The version.</param>
    public bool Extends(Form form) =>
        form.Family == Family && form.Years.Overlaps(Years) && (_syntax.Versions is null || _syntax.Versions.Any(version => version.Number == form.Version));

    /// <summary>Whether it extends the form that holds for a year, in that year.</summary>
    /// <param name="form">The version that holds for the year.</param>
    /// <param name="year">The report year.</param>
    public bool Extends(Form form, int year) => Years.Contains(year) && Extends(form);

    /// <summary>What it declares, as one of several files that are compiled together; what is wrong with it was said when it was read alone.</summary>
    /// <param name="origin">Its place among them.</param>
    internal ExtensionSyntax From(int origin)
    {
        var context = new TemplateContext(File);
        return new ExtensionReader(context).Read(YamlTree.Read(File, _text, context.Findings)!.From(origin))!;
    }

    internal FormAddition Describe() => new(Id, Agency, _syntax.Name, _syntax.Basis);
}
