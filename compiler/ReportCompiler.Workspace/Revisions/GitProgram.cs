using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Programs;

namespace ReportCompiler.Workspace.Revisions;

/// <summary>The program git, run so that it asks nothing, fetches nothing and writes nothing.</summary>
/// <param name="folder">The full path of the folder that it is run in.</param>
/// <param name="cancellation">Stops it.</param>
internal sealed class GitProgram(string folder, CancellationToken cancellation)
{
    private const int MaxWords = 300;

    private static readonly LocalizedText Missing = Words.Say("git-program.missing", "git is not on the PATH of this machine.", "本机 PATH 中没有 git。");

    // A repository's own settings could name a program that watches its files or shows its differences.
    private static readonly string[] Always =
        ["--no-pager", "--literal-pathspecs", "--no-optional-locks", "-c", "core.fsmonitor=false", "-c", "core.quotePath=false", "-c",
            "core.hooksPath=/dev/null"];

    /// <summary>What a run came to.</summary>
    /// <param name="Code">Its exit code.</param>
    /// <param name="Output">The bytes that it wrote.</param>
    /// <param name="Error">What it said, on one line.</param>
    internal readonly record struct Result(int Code, byte[] Output, string Error)
    {
        /// <summary>The output as text.</summary>
        public string Text => Encoding.UTF8.GetString(Output);
    }

    /// <summary>Runs git to its end.</summary>
    /// <param name="input">What it reads; null for nothing.</param>
    /// <param name="arguments">Its arguments, as they are.</param>
    /// <exception cref="RevisionException">There is no git.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public Result Run(string? input, params string[] arguments)
    {
        using var process = Start(arguments);
        using var stop = cancellation.Register(() => Kill(process));
        var error = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var output = new MemoryStream();
        var reading = process.StandardOutput.BaseStream.CopyToAsync(output, CancellationToken.None);
        Feed(process, input);
        reading.GetAwaiter().GetResult();
        var said = error.GetAwaiter().GetResult();
        process.WaitForExit();
        cancellation.ThrowIfCancellationRequested();
        return new Result(process.ExitCode, output.ToArray(), Shorten(said));
    }

    // It may end before it has read everything; its exit code says so.
    private static void Feed(Process process, string? input)
    {
        try
        {
            process.StandardInput.Write(input ?? string.Empty);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            return;
        }
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended meanwhile.
        }
    }

    private Process Start(string[] arguments)
    {
        var program = ProgramFinder.Find(null, "git") ?? throw new RevisionException(Missing);
        var start = new ProcessStartInfo(program, [.. Always, .. arguments])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        start.Environment["LC_ALL"] = "C";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        try
        {
            return Process.Start(start) ?? throw new RevisionException(Missing);
        }
        catch (Win32Exception)
        {
            throw new RevisionException(Missing);
        }
    }

    private static string Shorten(string text)
    {
        var line = string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        return line.Length <= MaxWords ? line : line[..MaxWords] + "…";
    }
}
