namespace Handbook.Paged.Css.Cascade;

/// <summary>
/// Cascade layers in the order they are first named. See <see href="https://www.w3.org/TR/css-cascade-5/#layering">CSS Cascade 5, 6.4</see>.
/// </summary>
internal sealed class Layer
{
    private readonly List<Layer> children = [];
    private readonly string? name;

    private Layer(string? name) => this.name = name;

    /// <summary>What is in no layer: the last in order.</summary>
    public static Layer NewRoot() => new(null);

    /// <summary>Its place in the order, from 0; set by <see cref="Number()"/>.</summary>
    public int Order { get; private set; }

    /// <param name="path">Names from this layer inwards.</param>
    public Layer Named(IEnumerable<string> path)
    {
        Layer layer = this;
        foreach (string part in path)
        {
            Layer? child = layer.children.Find(c => c.name == part);
            if (child is null)
            {
                child = new Layer(part);
                layer.children.Add(child);
            }
            layer = child;
        }
        return layer;
    }

    public Layer Anonymous()
    {
        var child = new Layer(null);
        children.Add(child);
        return child;
    }

    /// <summary>Numbers this layer and those in it: what a layer holds itself comes after its nested layers.</summary>
    public void Number()
    {
        int next = 0;
        Number(ref next);
    }

    private void Number(ref int next)
    {
        foreach (Layer child in children) child.Number(ref next);
        Order = next++;
    }
}
