using System.Runtime.InteropServices;

namespace ReportCompiler.Cli.Hosting;

/// <summary>Environment variables, among which the locale of the reader is found on every system.</summary>
internal static partial class ReaderLocale
{
    private const string Variable = "LANG";

    // Primary language identifier of Chinese, in the lowest ten bits of a language identifier (MS-LCID).
    private const int Chinese = 0x04;
    private const int PrimaryLanguage = 0x3FF;

    /// <summary>
    /// Reads an environment variable. Windows has no variable for the locale: there, LANG is the language that its user sees it in, unless it is set.
    /// </summary>
    public static string? Read(string variable) => Environment.GetEnvironmentVariable(variable) is { } value
        ? value
        : variable == Variable && OperatingSystem.IsWindows() ? NameOf(GetUserDefaultUILanguage()) : null;

    /// <summary>The language of a language identifier of Windows, as far as messages depend on it.</summary>
    internal static string? NameOf(ushort identifier) => (identifier & PrimaryLanguage) == Chinese ? "zh" : null;

    [LibraryImport("kernel32.dll")]
    private static partial ushort GetUserDefaultUILanguage();
}
