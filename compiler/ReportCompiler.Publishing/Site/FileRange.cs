using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace ReportCompiler.Publishing.Site;

/// <summary>Copies parts of files: within the system, where that can be, so that the bytes need not come by here.</summary>
internal static partial class FileRange
{
    private const int BufferSize = 1 << 20;

    /// <summary>Copies bytes of a file to the end of another.</summary>
    /// <param name="from">The file.</param>
    /// <param name="start">Where they begin.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="to">The other file; nothing of it waits to be written.</param>
    /// <exception cref="IOException">There are not so many.</exception>
    public static void Copy(FileStream from, long start, long count, FileStream to)
    {
        var end = to.Position;
        for (long done; count > 0 && (done = CopyWithin(from.SafeFileHandle, start, to.SafeFileHandle, end, count)) > 0; count -= done)
        {
            start += done;
            end += done;
        }

        to.Position = end;
        from.Position = start;
        var buffer = count == 0 ? [] : new byte[Math.Min(count, BufferSize)];
        for (int read; count > 0; count -= read)
        {
            read = from.ReadAtLeast(buffer.AsSpan(0, (int)Math.Min(count, buffer.Length)), 1);
            to.Write(buffer.AsSpan(0, read));
        }
    }

    private static long CopyWithin(SafeFileHandle from, long start, SafeFileHandle to, long end, long count)
    {
        try
        {
            return OperatingSystem.IsLinux() ? CopyFileRange(from, ref start, to, ref end, (nint)count, 0) : 0;
        }
        catch (Exception problem) when (problem is DllNotFoundException or EntryPointNotFoundException)
        {
            return 0;
        }
    }

    [LibraryImport("libc", EntryPoint = "copy_file_range")]
    private static partial nint CopyFileRange(SafeFileHandle from, ref long start, SafeFileHandle to, ref long end, nint count, uint flags);
}
