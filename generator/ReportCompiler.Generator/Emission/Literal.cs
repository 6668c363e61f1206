using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace ReportCompiler.Generator.Emission;

/// <summary>Values as C# literals.</summary>
internal static class Literal
{
    /// <summary>A string, whatever it holds.</summary>
    public static string Of(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>A string or null.</summary>
    public static string OfNullable(string? text) => text is null ? "null" : Of(text);

    /// <summary>A whole number.</summary>
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A decimal number, with its places.</summary>
    public static string Of(decimal number) => number.ToString(CultureInfo.InvariantCulture) + "m";

    /// <summary>A bound or null.</summary>
    public static string OfNullable(decimal? number) => number is null ? "null" : Of(number.Value);

    /// <summary>True or false.</summary>
    public static string Of(bool value) => value ? "true" : "false";
}
