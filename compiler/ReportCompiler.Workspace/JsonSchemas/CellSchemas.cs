using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Workspace.JsonSchemas;

/// <summary>Describes what may stand in a cell, as the reader takes it: numbers in full-width digits and in quotes too.</summary>
internal static class CellSchemas
{
    private const string Digits = "[0-9０-９]";
    private const string Whole = $"(?:{Digits}{{1,3}}(?:[,，]{Digits}{{3}})+|{Digits}+)";
    private const string Fraction = $"(?:[.．]{Digits}+)?";
    private const string Blank = "(?:无|/|／|-|－|–|—|——|~|null|)";

    private static readonly string[] FlagWords = ["yes", "no", "Yes", "No", "YES", "NO", "true", "false", "True", "False", "TRUE", "FALSE", "是", "否"];

    /// <summary>The description of a cell.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="mayBeBlank">Whether it may be left blank.</param>
    public static JsonObject Of(CellType type, bool mayBeBlank)
    {
        var words = type.Specials.Select(special => special.Text).Concat(type.NotApplicable.Length > 0 ? [type.NotApplicable] : []).ToList();
        return type.Kind switch
        {
            CellKind.Text when type.Pattern.Length > 0 => Scalar("number", type.Pattern, words, mayBeBlank),
            CellKind.Text => new JsonObject { ["type"] = SchemaNode.ScalarTypes(mayBeBlank) },
            CellKind.Code => ItemSchemas.OfCode(type, Enumeration(WordsOf(type).Concat(words).Distinct(), mayBeBlank, orFlags: false)),
            CellKind.Choices => ItemSchemas.OfList(
                type,
                Enumeration(WordsOf(type), mayBeBlank: false, orFlags: false),
                Enumeration(WordsOf(type).Concat(words).Distinct(), mayBeBlank, orFlags: false)),
            CellKind.Names => ItemSchemas.OfList(
                type, new JsonObject { ["type"] = SchemaNode.ScalarTypes(orNothing: false) }, new JsonObject { ["type"] = SchemaNode.ScalarTypes(mayBeBlank) }),
            CellKind.Flag => Enumeration(FlagWords.Concat(type.Labels).Concat(words).Distinct(), mayBeBlank, orFlags: true),
            CellKind.Date => Scalar("string", "[0-9]{4}-[0-9]{2}-[0-9]{2}", words, mayBeBlank),
            _ => Number(type, words, mayBeBlank),
        };
    }

    private static IEnumerable<string> WordsOf(CellType type) => type.Codes.Concat(type.Labels).Distinct();

    private static JsonObject Number(CellType type, List<string> words, bool mayBeBlank)
    {
        var sign = type.Minimum >= 0 ? "[+＋]?" : "[-+－＋]?";
        var cell = Scalar("number", $"{sign}{Whole}{Fraction}", words, mayBeBlank);

        // 12.0 is whole, as the reader takes it. Decimal places are not counted: editors reckon in binary fractions.
        if (type.Kind == CellKind.Integer)
        {
            cell["multipleOf"] = 1;
        }

        if (type.Minimum is { } minimum)
        {
            cell["minimum"] = JsonValue.Create(minimum);
        }

        if (type.Maximum is { } maximum)
        {
            cell["maximum"] = JsonValue.Create(maximum);
        }

        return cell;
    }

    // The pattern concerns texts alone, and the bounds numbers alone.
    private static JsonObject Scalar(string kind, string pattern, List<string> words, bool mayBeBlank)
    {
        var choices = words.Select(Escape).Prepend(pattern).Concat(mayBeBlank ? [Blank] : []);
        var cell = new JsonObject
        {
            ["type"] = SchemaNode.Texts(((string[])[kind, "string", .. mayBeBlank ? ["null"] : Array.Empty<string>()]).Distinct()),
            ["pattern"] = $"^\\s*(?:{string.Join('|', choices)})\\s*$",
        };
        if (words.Count > 0)
        {
            cell["examples"] = SchemaNode.Texts(words);
        }

        return cell;
    }

    // YAML takes some words for numbers, or for yes and no.
    private static JsonObject Enumeration(IEnumerable<string> words, bool mayBeBlank, bool orFlags)
    {
        var values = new JsonArray();
        foreach (var word in words)
        {
            values.Add((JsonNode)word);
            if (long.TryParse(word, System.Globalization.CultureInfo.InvariantCulture, out var number))
            {
                values.Add((JsonNode)number);
            }
        }

        if (orFlags)
        {
            values.Add((JsonNode)true);
            values.Add((JsonNode)false);
        }

        if (mayBeBlank)
        {
            values.Add((JsonNode?)null);
        }

        return new JsonObject { ["enum"] = values };
    }

    // As a regular expression of ECMAScript has it, which knows fewer escapes than .NET.
    private static string Escape(string word) => Regex.Replace(word, @"[\\^$.|?*+()\[\]{}/]", sign => "\\" + sign.Value);
}
