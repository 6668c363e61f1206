using System.Globalization;
using System.Text;

namespace ReportCompiler.Workspace.Caching;

/// <summary>
/// Where a user's programs keep what can be lost without harm. What was found in a folder of reports does not lie in that folder: whoever proposes
/// reports would propose what is to be found in them along with them.
/// </summary>
internal static class UserCache
{
    private const string Variable = "XDG_CACHE_HOME";

    /// <summary>The place for a folder; null where the system names none for this user.</summary>
    /// <param name="folder">The full path of the folder.</param>
    public static string? Of(string folder)
    {
        if (Root() is not { Length: > 0 } root || !Path.IsPathRooted(root))
        {
            return null;
        }

        var known = Fingerprint.Of(Encoding.UTF8.GetBytes(folder));
        return Path.Combine(root, "reportc", string.Create(CultureInfo.InvariantCulture, $"{known.High:x16}{known.Low:x16}"));
    }

    // The base directories of freedesktop.org; Windows has one of its own, and so has macOS.
    private static string? Root()
    {
        var home = FolderOf(Environment.SpecialFolder.UserProfile);
        return OperatingSystem.IsWindows() ? FolderOf(Environment.SpecialFolder.LocalApplicationData)
            : Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named
            : home.Length == 0 ? null
            : OperatingSystem.IsMacOS() ? Path.Combine(home, "Library", "Caches")
            : Path.Combine(home, ".cache");
    }

    private static string FolderOf(Environment.SpecialFolder folder) => Environment.GetFolderPath(folder, Environment.SpecialFolderOption.DoNotVerify);
}
