using System.Runtime.InteropServices;

namespace ReportCompiler.Publishing.Site;

/// <summary>A second name for a file: where it stands in two folders, it is there once.</summary>
internal static partial class HardLink
{
    /// <summary>Gives a file a second name.</summary>
    /// <param name="file">The full path of the file.</param>
    /// <param name="name">The full path that it is to have too; there is nothing yet.</param>
    /// <returns>Whether it has; not where the file system knows no such thing, or the file has too many names.</returns>
    public static bool TryAdd(string file, string name)
    {
        try
        {
            return OperatingSystem.IsWindows() ? CreateHardLink(name, file, 0) : Link(file, name) == 0;
        }
        catch (Exception problem) when (problem is DllNotFoundException or EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Link(string file, string name);

    [LibraryImport("kernel32.dll", EntryPoint = "CreateHardLinkW", StringMarshalling = StringMarshalling.Utf16)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool CreateHardLink(string name, string file, nint security);
}
