using Handbook.Paged.Css;

namespace Handbook.Paged.Boxes;

/// <summary>Builds a table's boxes from its children.</summary>
internal static class TableBoxes
{
    public static TableBox Build(StyledElement element, ComputedStyle style, ElementFacts? facts, BoxGenerator generator, StructureScope scope, string? page) =>
        throw new NotImplementedException();
}
