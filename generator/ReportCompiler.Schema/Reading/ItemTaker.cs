using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Reading;

/// <summary>Takes what stands in a row for one cell: a value, or a list or mapping.</summary>
/// <param name="cursor">The file.</param>
internal sealed class ItemTaker(YamlCursor cursor)
{
    /// <summary>Takes what stands for one cell.</summary>
    public RowValue TakeValue()
    {
        if (cursor.IsDash)
        {
            var dash = new RowValue("-", cursor.Span, RowValueKind.Text);
            cursor.Skip();
            return dash;
        }

        var kind = cursor.Alias is not null ? RowValueKind.Alias
            : cursor.Mark is not null ? RowValueKind.Mark
            : cursor.Token == YamlToken.Scalar ? RowValueKind.Text
            : RowValueKind.List;
        if (kind == RowValueKind.List)
        {
            return Take();
        }

        if (kind == RowValueKind.Mark)
        {
            cursor.JudgeMark();
        }

        var value = new RowValue(kind == RowValueKind.Alias ? string.Empty : cursor.Mark ?? cursor.Value, cursor.Span, kind);
        cursor.Skip();
        return value;
    }

    // A list of values, or one value behind a key; anything else is passed over.
    private RowValue Take()
    {
        var span = cursor.Span;
        if (cursor.Token == YamlToken.MappingStart)
        {
            var only = TakeItem();
            return only.Kind == RowValueKind.Text ? Of([only], span) : only;
        }

        cursor.Move();
        return TakeRest(span);
    }

    /// <summary>Takes the items of a list that has begun, and its end.</summary>
    /// <param name="span">Where the list began.</param>
    public RowValue TakeRest(SourceSpan span)
    {
        var items = new List<RowValue>();
        while (cursor.Token is not (YamlToken.SequenceEnd or YamlToken.End))
        {
            items.Add(TakeItem());
        }

        cursor.Move();
        var odd = items.FindIndex(item => item.Kind is RowValueKind.Nested or RowValueKind.Alias);
        return odd < 0 ? Of(items, span) : new RowValue(string.Empty, span, items[odd].Kind);
    }

    private static RowValue Of(IReadOnlyList<RowValue> items, SourceSpan span) =>
        new(string.Join(", ", items.Select(item => item.Key is null ? item.Text : $"{item.Key}: {item.Text}")), span, RowValueKind.List) { Items = items };

    private RowValue TakeItem()
    {
        var span = cursor.Span;
        if (cursor.Alias is not null || cursor.Token == YamlToken.Scalar)
        {
            var item = new RowValue(cursor.Mark ?? cursor.Value, span, cursor.Alias is null ? RowValueKind.Text : RowValueKind.Alias);
            cursor.Skip();
            return item;
        }

        if (cursor.Token != YamlToken.MappingStart)
        {
            cursor.Skip();
            return new RowValue(string.Empty, span, RowValueKind.Nested);
        }

        cursor.Move();
        return TakePair(span);
    }

    // One key with one text; a mapping of more is none.
    private RowValue TakePair(SourceSpan span)
    {
        var key = cursor.Value;
        var isPair = cursor.Token == YamlToken.Scalar;
        var keySpan = cursor.Span;
        if (cursor.Token != YamlToken.MappingEnd)
        {
            cursor.Skip();
        }

        isPair &= cursor.Token == YamlToken.Scalar && cursor.Alias is null;
        var text = cursor.Mark ?? cursor.Value;
        while (cursor.Token is not (YamlToken.MappingEnd or YamlToken.End))
        {
            cursor.Skip();
            isPair &= cursor.Token == YamlToken.MappingEnd;
        }

        cursor.Move();
        return isPair ? new RowValue(text, keySpan, RowValueKind.Text) { Key = key } : new RowValue(string.Empty, span, RowValueKind.Nested);
    }
}
