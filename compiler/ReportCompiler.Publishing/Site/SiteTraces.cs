using System.Diagnostics;
using System.Globalization;

namespace ReportCompiler.Publishing.Site;

/// <summary>
/// The folders beside a site that a build makes and moves: each says in its name which process it is of and when that began. Those of a process
/// that is gone are traces of a crash; the next build sets them right.
/// </summary>
internal static class SiteTraces
{
    /// <summary>What the names of sites that are being made end in.</summary>
    public const string New = "new";

    /// <summary>What the names of sites that give way end in.</summary>
    public const string Old = "old";

    // The system tells the start of a process in ticks of its clock since it was started itself; from that, the time of day is worked out anew.
    private const long Inaccuracy = 2;

    /// <summary>The folder of this process beside a site.</summary>
    /// <param name="target">The full path of the site.</param>
    /// <param name="suffix">What it is for.</param>
    public static string Beside(string target, string suffix)
    {
        using var process = Process.GetCurrentProcess();
        return Path.Combine(
            Path.GetDirectoryName(target)!, FormattableString.Invariant($"{PrefixOf(target)}{process.Id}-{StartOf(process)}.{suffix}"));
    }

    /// <summary>Puts a site back that a build had moved aside when it ended, and takes away what such builds had not finished.</summary>
    /// <param name="target">The full path of the site.</param>
    public static void Settle(string target)
    {
        var parent = new DirectoryInfo(Path.GetDirectoryName(target)!);
        var traces = !parent.Exists ? [] : parent.EnumerateDirectories(PrefixOf(target) + "*")
            .Where(folder => folder.LinkTarget is null && IsTrace(folder.Name[PrefixOf(target).Length..]))
            .OrderByDescending(folder => folder.LastWriteTimeUtc).ThenBy(folder => folder.Name, StringComparer.Ordinal).ToList();
        foreach (var trace in traces)
        {
            if (trace.Name.EndsWith(Old, StringComparison.Ordinal) && !Directory.Exists(target))
            {
                Directory.Move(trace.FullName, target);
            }
            else
            {
                trace.Delete(recursive: true);
            }
        }
    }

    private static string PrefixOf(string target) => FormattableString.Invariant($".{Path.GetFileName(target)}.");

    private static bool IsTrace(string name)
    {
        var parts = name.Split('.', '-');
        return parts.Length == 3
            && parts[2] is New or Old
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var process)
            && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            && !IsRunning(process, start);
    }

    private static bool IsRunning(int id, long start)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return Math.Abs(StartOf(process) - start) <= Inaccuracy;
        }
        catch (ArgumentException)
        {
            return false;
        }
        catch (Exception problem) when (problem is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // Nobody may ask when it began: it could be the one.
            return true;
        }
    }

    private static long StartOf(Process process) => new DateTimeOffset(process.StartTime).ToUnixTimeSeconds();
}
