using System.Globalization;
using Handbook.Templates.Labels;

namespace Handbook.Templates.Functions;

internal sealed class DateFunction() : TemplateFunction("date value pattern?")
{
    public override string Purpose =>
        "A date (`2024-05-31`) written out as the labels say, or by a pattern of `{day}`, `{month}`, `{month-number}` and `{year}`; nothing for null";

    protected override object? Call(Arguments call)
    {
        if (call[0] is null) return null;
        if (!DateOnly.TryParseExact(call.Text(0), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
        {
            throw call.Wrong($"`{call.Text(0)}` is no date: it is written 2024-05-31");
        }
        LabelSet labels = call.Scope.Labels;
        return (call.OptionalText(1) ?? labels.DatePattern)
            .Replace("{day}", date.Day.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{month}", labels.Months[date.Month - 1], StringComparison.Ordinal)
            .Replace("{month-number}", date.Month.ToString("00", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{year}", date.Year.ToString("0000", CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
