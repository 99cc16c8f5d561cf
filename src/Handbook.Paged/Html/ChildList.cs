using System.Collections;
using AngleSharp.Html.Construction;
using Handbook.Paged.Css;

namespace Handbook.Paged.Html;

/// <summary>The children of one element by index, as the tree construction looks at them: the first one, again and again.</summary>
internal sealed class ChildList(StyledElement parent) : IConstructableNodeList
{
    private int? length;
    private int index;
    private StyledNode? current = parent.FirstChild;

    public StyledElement Parent => parent;

    public int Length
    {
        get
        {
            if (length is int known) return known;
            int count = 0;
            foreach (StyledNode _ in parent.Children) count++;
            length = count;
            return count;
        }
    }

    public IConstructableNode this[int position] => (IConstructableNode)At(position)!;

    public StyledNode? At(int position)
    {
        if (position < index || current is null)
        {
            index = 0;
            current = parent.FirstChild;
        }
        while (index < position && current is not null)
        {
            current = current.NextSibling;
            index++;
        }
        return current;
    }

    public void Changed(int by)
    {
        length += by;
        current = null;
    }

    public void Clear()
    {
        while (parent.FirstChild is StyledNode child) parent.Unlink(child);
    }

    public IEnumerator<IConstructableNode> GetEnumerator()
    {
        for (StyledNode? child = parent.FirstChild; child is not null; child = child.NextSibling) yield return (IConstructableNode)child;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
