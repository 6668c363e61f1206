using System.Runtime.CompilerServices;
using System.Text;
using DiffEngine;
using Xunit.Sdk;

namespace VerifyXunit;

/// <summary>
/// Compares a text with the snapshot that stands beside the test, by the conventions of Verify.Xunit:
/// <c>TypeName.MethodName.verified.ext</c> is what was accepted, <c>TypeName.MethodName.received.ext</c> what came instead.
/// </summary>
/// <remarks>
/// <para>
/// Only members that Verify.Xunit also has, with the same meaning, are offered. To move to it, reference the package
/// in tests/Directory.Build.props and delete this file.
/// </para>
/// <para>
/// The type's name is taken from the test's file and the method's name from the caller, so one file holds one test
/// class and a test calls <see cref="Verify"/> itself. A helper that calls it for a test hands on its own
/// <c>[CallerFilePath]</c> as <c>sourceFile</c> and its <c>[CallerMemberName]</c> to <see cref="SettingsTask.UseMethodName"/>.
/// </para>
/// <para>
/// Differences from Verify's defaults: files carry no byte order mark (Verify's <c>UseUtf8NoBom</c>), and nothing in a
/// text is scrubbed.
/// </para>
/// </remarks>
public static class Verifier
{
    private const string AcceptVariable = "REPORTCOMPILER_ACCEPT_SNAPSHOTS";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Compares <paramref name="target"/> with its snapshot once the result is awaited.</summary>
    /// <param name="target">The text; line ends are brought to LF before comparing.</param>
    /// <param name="extension">The snapshot's extension, without a dot.</param>
    /// <param name="sourceFile">The test's source file; the compiler fills it in.</param>
    /// <param name="memberName">The test method; the compiler fills it in.</param>
    /// <returns>What is awaited, and until then can be given further settings.</returns>
    /// <exception cref="XunitException">On awaiting: there is no snapshot yet, or the text differs from it.</exception>
    public static SettingsTask Verify(
        string target,
        string extension = "txt",
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string memberName = "") =>
        new(target, extension, sourceFile, memberName);

    private static async Task Compare(string target, string verifiedPath, string receivedPath)
    {
        // Verify writes this word too: an empty file is what a diff tool leaves behind for a new snapshot.
        var received = target.Length == 0 ? "emptyString" : WithLineFeeds(target);
        var verified = File.Exists(verifiedPath) ? WithLineFeeds(await File.ReadAllTextAsync(verifiedPath)) : "";
        if (verified == received)
        {
            Forget(receivedPath, verifiedPath);
        }
        else if (MayAccept())
        {
            await File.WriteAllTextAsync(verifiedPath, received, Utf8);
            Forget(receivedPath, verifiedPath);
        }
        else
        {
            await File.WriteAllTextAsync(receivedPath, received, Utf8);
            if (!OnBuildServer() && !DiffRunner.Disabled)
            {
                await DiffRunner.LaunchAsync(receivedPath, verifiedPath, Utf8);
            }

            throw new XunitException(Message(verified, received, verifiedPath, receivedPath));
        }
    }

    private static void Forget(string receivedPath, string verifiedPath)
    {
        if (File.Exists(receivedPath))
        {
            File.Delete(receivedPath);
            DiffRunner.Kill(receivedPath, verifiedPath);
        }
    }

    private static bool MayAccept() =>
        Environment.GetEnvironmentVariable(AcceptVariable) == "1" && !OnBuildServer();

    // DiffEngine opens no window in a container or under WSL and so takes both for a build server; people work there.
    private static bool OnBuildServer() =>
        string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase)
        || (BuildServerDetector.Detected && !BuildServerDetector.IsDocker && !BuildServerDetector.IsWsl);

    private static string Message(string verified, string received, string verifiedPath, string receivedPath)
    {
        var what = verified.Length == 0
            ? $"New snapshot {Path.GetFileName(verifiedPath)}: nothing has been accepted yet."
            : $"Snapshot {Path.GetFileName(verifiedPath)} differs, first at {FirstDifference(verified, received)}";
        return $"""
            {what}
            Received: {receivedPath}
            Verified: {verifiedPath}
            Read the difference; if it is wanted, move received over verified, or run the test with {AcceptVariable}=1 (never on CI).
            """;
    }

    private static string FirstDifference(string verified, string received)
    {
        var expected = verified.Split('\n');
        var actual = received.Split('\n');
        var line = 0;
        while (line < expected.Length && line < actual.Length && expected[line] == actual[line])
        {
            line++;
        }

        return $"""
            line {line + 1}
              expected: {Show(expected, line)}
              actual:   {Show(actual, line)}
            """;
    }

    private static string Show(string[] lines, int line) =>
        line >= lines.Length ? "(end of text)" : lines[line].Length == 0 ? "(empty line)" : lines[line];

    private static string WithLineFeeds(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    /// <summary>A comparison that has not begun: it begins when it is awaited or turned into a task.</summary>
    public sealed class SettingsTask
    {
        // The characters that some file system refuses, the same on every machine.
        private const string Refused = "\"\\<>|:*?/";

        private readonly string _target;
        private readonly string _extension;
        private readonly string _sourceFile;
        private string _methodName;
        private string _parametersText = "";
        private string? _directory;
        private string? _fileName;
        private Task? _task;

        internal SettingsTask(string target, string extension, string sourceFile, string methodName)
        {
            _target = target;
            _extension = extension;
            _sourceFile = sourceFile;
            _methodName = methodName;
        }

        /// <summary>Names the test method where another method calls <see cref="Verify"/> for it.</summary>
        /// <param name="name">The test method's name.</param>
        /// <returns>The same comparison.</returns>
        public SettingsTask UseMethodName(string name)
        {
            _methodName = name;
            return this;
        }

        /// <summary>Tells the cases of a theory apart: <c>TypeName.MethodName_text.verified.ext</c>.</summary>
        /// <param name="parametersText">The case's name; characters that no file name may have become a hyphen.</param>
        /// <returns>The same comparison.</returns>
        public SettingsTask UseTextForParameters(string parametersText)
        {
            _parametersText = "_" + string.Concat(
                parametersText.Select(c => c < ' ' || Refused.Contains(c, StringComparison.Ordinal) ? '-' : c));
            return this;
        }

        /// <summary>Keeps the snapshot in another folder than the test's own.</summary>
        /// <param name="directory">The folder, seen from that of the test's source.</param>
        /// <returns>The same comparison.</returns>
        public SettingsTask UseDirectory(string directory)
        {
            _directory = directory;
            return this;
        }

        /// <summary>Names the snapshot instead of the type and method: <c>name.verified.ext</c>.</summary>
        /// <param name="fileName">The name.</param>
        /// <returns>The same comparison.</returns>
        public SettingsTask UseFileName(string fileName)
        {
            _fileName = fileName;
            return this;
        }

        /// <summary>Begins the comparison.</summary>
        /// <returns>The comparison, the same one however often it is asked for.</returns>
        public Task ToTask()
        {
            var typeName = Path.GetFileName(_sourceFile).Split('.')[0];
            var prefix = Path.Combine(
                Path.GetDirectoryName(_sourceFile) ?? "",
                _directory ?? "",
                _fileName ?? $"{typeName}.{_methodName}{_parametersText}");
            return _task ??= Compare(_target, $"{prefix}.verified.{_extension}", $"{prefix}.received.{_extension}");
        }

        /// <summary>Lets the comparison be awaited.</summary>
        /// <returns>The awaiter of the task.</returns>
        public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();

        /// <summary>Lets a test return the comparison as its task.</summary>
        /// <param name="settingsTask">The comparison.</param>
        public static implicit operator Task(SettingsTask settingsTask) => settingsTask.ToTask();
    }
}
