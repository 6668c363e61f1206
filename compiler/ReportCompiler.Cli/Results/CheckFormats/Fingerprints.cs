using System.Security.Cryptography;
using System.Text;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli.Results.CheckFormats;

/// <summary>
/// Tells findings apart from run to run. A finding keeps its fingerprint while it stands in the same file, of the same rule and about the
/// same cell, whatever lines are written above it; where it is about no cell, its wording stands for that.
/// </summary>
internal sealed class Fingerprints(RepositoryPaths paths)
{
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>The fingerprint of the next finding. No two of one check are alike.</summary>
    public string Next(Finding finding)
    {
        var what = string.Join(
            '\0',
            paths.PathOf(finding.File),
            finding.Definition.Id,
            finding.Rule ?? string.Empty,
            finding.Cell ?? finding.Message(Language.English));
        var number = _seen.GetValueOrDefault(what);
        _seen[what] = number + 1;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{what}\0{number}"))).AsSpan(0, 16));
    }
}
