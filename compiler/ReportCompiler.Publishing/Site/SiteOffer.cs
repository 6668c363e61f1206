using ReportCompiler.Publishing.Diagnostics;
using ReportCompiler.Publishing.Formats;
using ReportCompiler.Publishing.Layout;
using ReportCompiler.Publishing.Options;
using ReportCompiler.Publishing.Planning;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Settings;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Publishing.Site;

/// <summary>What a site will have: what was asked for, less what cannot be made on this machine.</summary>
internal sealed class SiteOffer
{
    private const string Search = "search";
    private const string Pdf = "pdf";
    private const string Html = "html";

    private static readonly LocalizedText NoPages = Words.Say(
        "site-offer.no-pages",
        "it is made from the pages, and html is not among the formats",
        "它由网页生成，而所选格式中没有 html");

    private readonly List<ISiteStep> _steps;
    private readonly string _name;

    private SiteOffer(ContentOptions content, List<ISiteStep> steps, string name)
    {
        Content = content;
        _steps = steps;
        _name = name;
    }

    /// <summary>Whether other programs make a part of it.</summary>
    public bool HasSteps => _steps.Count > 0;

    /// <summary>What the pages are told of it.</summary>
    public ContentOptions Content { get; }

    /// <summary>Works out what a site will have.</summary>
    /// <param name="options">What was asked for on the command line.</param>
    /// <param name="settings">What the settings ask for.</param>
    /// <param name="formats">The kinds of files that there are.</param>
    /// <param name="steps">What other programs could make.</param>
    /// <param name="findings">Receives what cannot be made.</param>
    public static SiteOffer For(BuildOptions options, SiteSettings settings, FormatSet formats, IReadOnlyList<ISiteStep> steps, ICollection<Finding> findings)
    {
        var wanted = (options.Formats ?? settings.Formats).Concat(options.WithPdf ? [Pdf] : []).Distinct(StringComparer.Ordinal).ToList();
        var possible = steps.Where(step => step.Name == Search ? options.WithSearch : wanted.Contains(step.Name))
            .Where(step => IsPossible(step, wanted, options, findings)).ToList();
        var downloads = new List<(string, string)>();
        foreach (var format in SiteSettings.KnownFormats.Where(format => wanted.Contains(format)))
        {
            var file = FileOf(format)
                ?? formats.OfReports.FirstOrDefault(candidate => candidate.Name == format)?.FileName
                ?? possible.Find(step => step.Name == format)?.FileName;
            if (file is not null)
            {
                downloads.Add((format, file));
            }
        }

        var content = new ContentOptions(options.Language, wanted, downloads)
        {
            HasQuality = options.WithQuality,
            HasSearch = possible.Exists(step => step.Name == Search),
        };
        return new SiteOffer(content, possible, options.OutputName);
    }

    /// <summary>Has other programs make their part.</summary>
    /// <param name="folder">The full path of the site.</param>
    /// <param name="reports">The reports, ordered by agency and year.</param>
    /// <param name="findings">Receives what went wrong; the site is then not whole, and is not published.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="IOException">A program failed: pages that point to what it should have made would point nowhere.</exception>
    public void Finish(string folder, IReadOnlyList<PublishedReport> reports, ICollection<Finding> findings, CancellationToken cancellation)
    {
        foreach (var step in _steps)
        {
            if (step.Run(folder, reports, cancellation) is { } problem)
            {
                findings.Add(new Finding(SiteDiagnostics.CannotMake, _name, default, step.Product, problem));
                throw new IOException(problem.In(Language.English));
            }
        }
    }

    private static bool IsPossible(ISiteStep step, List<string> wanted, BuildOptions options, ICollection<Finding> findings)
    {
        if ((wanted.Contains(Html) ? step.FindObstacle() : NoPages) is not { } obstacle)
        {
            return true;
        }

        findings.Add(new Finding(SiteDiagnostics.CannotMake, options.OutputName, default, step.Product, obstacle));
        return false;
    }

    private static string? FileOf(string format) => format switch
    {
        "md" => SiteLayout.Markdown,
        "json" => SiteLayout.Json,
        _ => null,
    };
}
