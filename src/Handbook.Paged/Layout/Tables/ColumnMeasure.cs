using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Tables;

/// <summary>
/// What the cells and the column elements ask of a column, before the table's width is known:
/// <see href="https://www.w3.org/TR/css-tables-3/#computing-column-measures">CSS Tables 3, 3.8.3</see>.
/// </summary>
/// <param name="Min">Min-content width.</param>
/// <param name="Max">Max-content width; never less than <paramref name="Min"/>.</param>
/// <param name="Percentage">Intrinsic percentage width; 0 for none.</param>
/// <param name="IsConstrained">A length was given, by a cell of this column alone or by the column.</param>
/// <param name="HasCells">A cell begins here.</param>
internal readonly record struct ColumnMeasure(Px Min, Px Max, double Percentage, bool IsConstrained, bool HasCells);
