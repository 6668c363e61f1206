using System.Text.Json;

namespace ReportCompiler.LanguageServer.Tests.Support;

/// <summary>Makes changes as a client does.</summary>
internal static class Edits
{
    /// <summary>A text after the changes of a code action, which are all of one document.</summary>
    public static string Apply(string text, JsonElement action) => action.GetProperty("edit").GetProperty("documentChanges").EnumerateArray()
        .SelectMany(change => change.GetProperty("edits").EnumerateArray())
        .Select(
            edit => (Start: OffsetOf(text, edit.GetProperty("range").GetProperty("start")), End: OffsetOf(text, edit.GetProperty("range").GetProperty("end")),
                Text: edit.GetProperty("newText").GetString()!))
        .OrderByDescending(edit => edit.Start)
        .Aggregate(text, (edited, edit) => string.Concat(edited.AsSpan(0, edit.Start), edit.Text, edited.AsSpan(edit.End)));

    /// <summary>The offset of a place in UTF-16.</summary>
    public static int OffsetOf(string text, JsonElement place)
    {
        var offset = 0;
        for (var line = place.GetProperty("line").GetInt32(); line > 0; line--)
        {
            offset = text.IndexOf('\n', offset) + 1;
        }

        return offset + place.GetProperty("character").GetInt32();
    }
}
