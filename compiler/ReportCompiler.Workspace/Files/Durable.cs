using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace ReportCompiler.Workspace.Files;

/// <summary>Has what was written reach the disk before something else takes its word for it. Where a system has no such call, nothing is done.</summary>
internal static partial class Durable
{
    /// <summary>Flushes the names in a folder: a rename is then there after a crash too.</summary>
    /// <param name="folder">The full path of the folder.</param>
    public static void FlushNames(string folder) => With(folder, handle => _ = OperatingSystem.IsLinux() || OperatingSystem.IsMacOS() ? FileSync(handle) : 0);

    /// <summary>Flushes all files of the file system that a folder lies in: for thousands of files one call.</summary>
    /// <param name="folder">The full path of the folder.</param>
    public static void FlushFiles(string folder) => With(folder, handle => _ = OperatingSystem.IsLinux() ? FileSystemSync(handle) : 0);

    private static void With(string folder, Action<SafeFileHandle> use)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var handle = new SafeFileHandle(Open(folder, 0), ownsHandle: true);
        if (!handle.IsInvalid)
        {
            use(handle);
        }
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync")]
    private static partial int FileSync(SafeFileHandle handle);

    [LibraryImport("libc", EntryPoint = "syncfs")]
    private static partial int FileSystemSync(SafeFileHandle handle);
}
