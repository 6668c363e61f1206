using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ReportCompiler.Documents.Workbooks;

/// <summary>What a sheet that is to be filled in says beside its rows: what is locked, what may be entered, what is coloured, what leads where.</summary>
internal static class SheetParts
{
    private const int LongestTitle = 32;
    private const int LongestMessage = 255;

    /// <summary>That only cells to be filled in can be changed; columns and rows can still be made wider and higher.</summary>
    public static SheetProtection Protection() => new()
    {
        Sheet = true,
        Objects = true,
        Scenarios = true,
        FormatColumns = false,
        FormatRows = false,
    };

    /// <summary>The parts that stand behind merged ranges, in the order of the schema.</summary>
    /// <param name="sheet">The sheet.</param>
    public static IEnumerable<OpenXmlElement> BehindRanges(Sheet sheet)
    {
        for (var index = 0; index < sheet.Colours.Count; index++)
        {
            yield return Of(sheet.Colours[index], index + 1);
        }

        if (sheet.Entries.Count > 0)
        {
            yield return new DataValidations(sheet.Entries.Select(Of)) { Count = (uint)sheet.Entries.Count };
        }

        if (sheet.Links.Count > 0)
        {
            yield return new Hyperlinks(sheet.Links.Select(link => new Hyperlink
            {
                Reference = SheetWriter.NameOf(link.Row, link.Column),
                Location = link.Name,
            }));
        }
    }

    private static ConditionalFormatting Of(ColouredRange coloured, int priority) => new(
        new ConditionalFormattingRule(new Formula(coloured.Formula))
        {
            Type = ConditionalFormatValues.Expression,
            FormatId = (uint)coloured.Colour,
            Priority = priority,
        })
    {
        SequenceOfReferences = new ListValue<StringValue>([new StringValue(coloured.Range)]),
    };

    private static DataValidation Of(EntryRule rule)
    {
        var (title, message) = (SheetText.Cut(SheetText.Fit(rule.Title), LongestTitle), SheetText.Cut(SheetText.Fit(rule.Message), LongestMessage));
        var validation = new DataValidation
        {
            AllowBlank = true,
            ShowInputMessage = true,
            ShowErrorMessage = true,
            PromptTitle = title,
            Prompt = message,
            ErrorTitle = title,
            Error = message,
            SequenceOfReferences = new ListValue<StringValue>(rule.Ranges.Select(range => new StringValue(range))),
        };
        if ((rule.Choices ?? rule.Formula) is { } formula)
        {
            validation.Type = rule.Choices is null ? DataValidationValues.Custom : DataValidationValues.List;
            validation.Append(new Formula1(formula));
        }

        return validation;
    }
}
