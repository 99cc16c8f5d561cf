using AngleSharp.Common;
using AngleSharp.Html.Construction;
using Handbook.Paged.Css;

namespace Handbook.Paged.Html;

/// <summary>Only what the adoption agency asks: whether two formatting elements have equal attributes.</summary>
internal sealed class ConstructedAttributes(StyledElement element) : IConstructableNamedNodeMap
{
    private readonly StyledElement element = element;

    public IConstructableAttr? this[StringOrMemory name] =>
        element.Attribute(name.ToString()) is string value ? new ConstructedAttribute(name.ToString(), value) : null;

    public int Length => element.Attributes.Length / 2;

    public bool SameAs(IConstructableNamedNodeMap? attributes)
    {
        if (attributes is not ConstructedAttributes other || other.Length != Length) return false;
        for (int i = 0; i < element.Attributes.Length; i += 2)
        {
            if (other.element.Attribute(element.Attributes[i]) != element.Attributes[i + 1]) return false;
        }
        return true;
    }
}

internal sealed class ConstructedAttribute(string name, string value) : IConstructableAttr
{
    public StringOrMemory Name => name;

    public StringOrMemory Value { get; set; } = value;
}
