using System.Text.Json;

namespace ReportCompiler.LanguageServer.Tests.Support;

/// <summary>Writes what the server says as lines.</summary>
internal static class Transcript
{
    private static readonly string[] Severities = ["?", "error", "warning", "note"];

    /// <summary>Diagnostics: place, weight, code, message without its remedy; related places below.</summary>
    public static string Of(JsonElement diagnostics)
    {
        var lines = new List<string>();
        foreach (var diagnostic in diagnostics.EnumerateArray())
        {
            var message = diagnostic.GetProperty("message").GetString()!.Split('\n')[0];
            lines.Add(
                $"{RangeOf(diagnostic.GetProperty("range"))} {Severities[diagnostic.GetProperty("severity").GetInt32()]} {diagnostic.GetProperty("code").GetString()}: {message}");
            if (diagnostic.TryGetProperty("relatedInformation", out var related))
            {
                lines.AddRange(related.EnumerateArray().Select(place =>
                    $"    {RangeOf(place.GetProperty("location").GetProperty("range"))} {place.GetProperty("message").GetString()}"));
            }
        }

        return string.Join('\n', lines);
    }

    /// <summary>A range, lines and characters from 0.</summary>
    public static string RangeOf(JsonElement range) => $"{PlaceOf(range.GetProperty("start"))}-{PlaceOf(range.GetProperty("end"))}";

    private static string PlaceOf(JsonElement place) =>
        FormattableString.Invariant($"{place.GetProperty("line").GetInt32()}:{place.GetProperty("character").GetInt32()}");
}
