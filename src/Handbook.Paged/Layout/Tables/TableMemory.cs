using Handbook.Paged.Boxes;

namespace Handbook.Paged.Layout.Tables;

/// <summary>What was worked out about tables, so that a table on many pages is measured once.</summary>
internal sealed class TableMemory
{
    private readonly Dictionary<TableBox, MeasuredTable> tables = new(ReferenceEqualityComparer.Instance);

    public MeasuredTable Of(TableBox table, LayoutContext context)
    {
        if (!tables.TryGetValue(table, out var known)) tables.Add(table, known = new MeasuredTable(table, context));
        return known;
    }

    public void Forget(TableBox table) => tables.Remove(table);
}
