using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace ReportCompiler.Workspace.Files;

/// <summary>Pipes and devices among files: to read one could take for ever.</summary>
public static partial class SpecialFile
{
    private const int NoWaitingOnLinux = 0x800;
    private const int NoWaitingElsewhere = 0x4;

    /// <summary>Whether a path leads to a pipe, a socket or a device. Nothing is read from it.</summary>
    /// <param name="path">The full path.</param>
    public static bool Is(string path)
    {
        // These have no length; few files have none, so that few are opened for this.
        if (OperatingSystem.IsWindows() || new FileInfo(path) is not { Exists: true, Length: 0 })
        {
            return false;
        }

        using var handle = new SafeFileHandle(Open(path, OperatingSystem.IsLinux() ? NoWaitingOnLinux : NoWaitingElsewhere), ownsHandle: true);
        if (handle.IsInvalid)
        {
            return false;
        }

        try
        {
            return RandomAccess.GetLength(handle) < 0;
        }
        catch (NotSupportedException)
        {
            return true;
        }
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);
}
