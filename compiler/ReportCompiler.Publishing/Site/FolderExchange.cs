using System.Runtime.InteropServices;

namespace ReportCompiler.Publishing.Site;

/// <summary>Two folders trade places in one step, where the system can do that: whoever reads sees the one or the other, and never none.</summary>
internal static partial class FolderExchange
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    /// <summary>Has two folders trade places.</summary>
    /// <param name="one">The full path of one.</param>
    /// <param name="other">The full path of the other.</param>
    /// <returns>Whether they have; if not, both are where they were.</returns>
    public static bool Try(string one, string other)
    {
        try
        {
            return OperatingSystem.IsLinux() && Rename(CurrentFolder, one, CurrentFolder, other, Exchange) == 0;
        }
        catch (Exception problem) when (problem is DllNotFoundException or EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Rename(int oneFolder, string one, int otherFolder, string other, uint flags);
}
