using System.ComponentModel;
using System.Diagnostics;

namespace ReportCompiler.LanguageServer.Connection;

/// <summary>Watches the process that started the server: the server ends when that has, LSP 3.17 "InitializeParams.processId".</summary>
internal static class ParentWatch
{
    /// <summary>Is done when a process has ended, or is not there.</summary>
    /// <param name="id">The process.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public static async Task WaitAsync(int id, CancellationToken cancellation)
    {
        try
        {
            using var parent = Process.GetProcessById(id);
            await parent.WaitForExitAsync(cancellation);
        }
        catch (Exception problem) when (problem is ArgumentException or InvalidOperationException)
        {
            // It has ended already.
        }
        catch (Exception problem) when (problem is Win32Exception or NotSupportedException)
        {
            // It cannot be watched; the end of the stream then ends the server.
            await Task.Delay(Timeout.Infinite, cancellation);
        }
    }
}
