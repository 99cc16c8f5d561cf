using Handbook.Paged.Pdf.Syntax;

namespace Handbook.Paged.Pdf.Navigation;

/// <summary>The document outline: ISO 32000-1, 12.3.3.</summary>
internal static class OutlineWriter
{
    /// <returns>The object number of the outline; null where it is empty.</returns>
    public static int? Write(ObjectWriter file, IReadOnlyList<OutlineEntry> entries, Func<OutlineEntry, Action<PdfBuffer>> destination)
    {
        if (entries.Count == 0) return null;
        var root = new Item(null, null) { Number = file.Reserve() };
        var open = new Stack<(int Level, Item Item)>();
        open.Push((0, root));
        var items = new List<Item>();
        foreach (var entry in entries)
        {
            while (open.Peek().Level >= Math.Max(entry.Level, 1)) open.Pop();
            var parent = open.Peek().Item;
            var item = new Item(entry, parent) { Number = file.Reserve() };
            parent.Children.Add(item);
            items.Add(item);
            open.Push((entry.Level, item));
        }
        var body = new PdfBuffer();
        foreach (var item in items)
        {
            WriteItem(item, destination, body);
            file.Write(item.Number, body);
        }
        body.Clear();
        body.Raw("<</Type/Outlines"u8);
        WriteChildren(root, body);
        body.Raw(">>"u8);
        file.Write(root.Number, body);
        return root.Number;
    }

    private static void WriteItem(Item item, Func<OutlineEntry, Action<PdfBuffer>> destination, PdfBuffer body)
    {
        var entry = item.Entry!;
        var siblings = item.Parent!.Children;
        int index = item.IndexInParent;
        body.Clear();
        body.Raw("<</Title"u8).TextString(entry.Title).Raw("/Parent"u8).Reference(item.Parent.Number).Raw("/Dest"u8);
        destination(entry)(body);
        if (index > 0) body.Raw("/Prev"u8).Reference(siblings[index - 1].Number);
        if (index < siblings.Count - 1) body.Raw("/Next"u8).Reference(siblings[index + 1].Number);
        WriteChildren(item, body);
        body.Raw(">>"u8);
    }

    private static void WriteChildren(Item item, PdfBuffer body)
    {
        if (item.Children.Count == 0) return;
        body.Raw("/First"u8).Reference(item.Children[0].Number).Raw("/Last"u8).Reference(item.Children[^1].Number)
            .Raw("/Count"u8).Integer(item.IsOpen ? item.VisibleBelow : -item.VisibleBelow);
    }

    private sealed class Item
    {
        private int? visible;

        public Item(OutlineEntry? entry, Item? parent)
        {
            Entry = entry;
            Parent = parent;
            IndexInParent = parent?.Children.Count ?? 0;
        }

        public OutlineEntry? Entry { get; }

        public Item? Parent { get; }

        public int IndexInParent { get; }

        public int Number { get; init; }

        public List<Item> Children { get; } = [];

        public bool IsOpen => Entry?.IsOpen ?? true;

        /// <summary>How many items below show (or, where this one is closed, would if it were opened). Children come after parents, so this is asked last.</summary>
        public int VisibleBelow => visible ??= Children.Sum(child => 1 + (child.IsOpen ? child.VisibleBelow : 0));
    }
}
