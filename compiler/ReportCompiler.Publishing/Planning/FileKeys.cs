using ReportCompiler.Schema.Engines;
using ReportCompiler.Workspace.Caching;
using ReportCompiler.Workspace.Files;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Publishing.Planning;

/// <summary>What the files of a site are known by before they are made: whatever has the same key has the same bytes.</summary>
internal sealed class FileKeys
{
    private readonly FingerprintBuilder _builder = new();
    private readonly Dictionary<string, Fingerprint> _contents = new(StringComparer.Ordinal);
    private readonly Fingerprint _site;

    /// <summary>Looks through what a site is made of.</summary>
    /// <param name="content">The reports.</param>
    /// <param name="memory">What is known of the data files.</param>
    /// <param name="source">The page templates, style sheet, script and overviews.</param>
    /// <param name="logo">The logo; null for none.</param>
    /// <param name="parts">Objects whose code writes files.</param>
    public FileKeys(SiteContent content, ReportMemory memory, ITemplateSource source, Logo? logo, IEnumerable<object> parts)
    {
        foreach (var report in content.Reports)
        {
            var header = report.Report.Header;
            if (memory.ContentOf(header.File) is { } known)
            {
                _contents[header.File] = known;
            }

            _builder.Add(header.Agency).Add(header.Year).Add(header.Published).Add(report.Report.Form.DisplayName).Add(report.Report.Form.Language);
        }

        Heads = _builder.Build();
        AddOptions(content, memory);
        ProgramIdentity.AddTo(_builder, new FormCatalog([]), parts.Append(this));
        foreach (var name in source.Names)
        {
            _builder.Add(name).Add(source.Read(name));
        }

        _builder.Add(logo is null ? default : Fingerprint.Of(logo.Content.Span));
        _site = _builder.Build();
    }

    /// <summary>What the heads of all reports are known by.</summary>
    public Fingerprint Heads { get; }

    /// <summary>The key of a file; null where it is to be made anew in any case. One thread at a time may ask.</summary>
    public Fingerprint? KeyOf(PlannedFile file)
    {
        if (file.Sources is not { } sources)
        {
            return null;
        }

        _builder.Add(_site).Add(file.Path).Add(sources.Other).Add(sources.IsOfSite ? Heads : default);
        foreach (var name in sources.DataFiles)
        {
            if (!_contents.TryGetValue(name, out var known))
            {
                _builder.Build();
                return null;
            }

            _builder.Add(name).Add(known);
        }

        return _builder.Build();
    }

    /// <summary>The key of a part of a file; null where it is to be made anew in any case. One thread at a time may ask.</summary>
    public Fingerprint? KeyOf(PlannedFile file, PlannedPart part)
    {
        Fingerprint known = default;
        return part.DataFile is null || _contents.TryGetValue(part.DataFile, out known)
            ? _builder.Add(_site).Add(file.Path).Add(part.DataFile).Add(known).Build()
            : null;
    }

    private void AddOptions(SiteContent content, ReportMemory memory)
    {
        var options = content.Options;
        _builder.Add(memory.Version).Add(content.Library.SettingsText).Add(options.Language?.Tag).Add(content.SharedLanguage.Tag)
            .Add(options.Formats).Add([.. options.Downloads.Select(download => download.Format + '/' + download.File)])
            .Add(options.HasQuality ? 1 : 0).Add(options.HasSearch ? 1 : 0).Add(options.ServedFrom);
    }
}
