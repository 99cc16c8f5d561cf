using System.Collections.Frozen;

namespace Handbook.Content.Markup;

/// <summary>What becomes of an element of raw HTML.</summary>
internal enum ElementTreatment
{
    /// <summary>No HTML element at all: shown as text.</summary>
    Unknown,

    Keep,

    /// <summary>The tags go, what they hold stays.</summary>
    Unwrap,

    /// <summary>Goes with everything it holds.</summary>
    Drop,

    /// <summary>Goes, but for a link to its address.</summary>
    LinkInstead,
}

/// <summary>
/// The allow-list of raw HTML: the text, list, table, figure, details and ruby elements.
/// See <see href="https://html.spec.whatwg.org/multipage/indices.html#elements-3">HTML, elements</see>.
/// </summary>
internal static class HtmlElements
{
    private static readonly FrozenDictionary<string, ElementTreatment> Treatments = Make();

    /// <summary>Elements that never have an end tag.</summary>
    private static readonly FrozenSet<string> Void =
        Set("area base br col embed hr img input link meta param source track wbr");

    /// <summary>Elements that stand for themselves in a text, not inside a line: a paragraph ends before them.</summary>
    private static readonly FrozenSet<string> Block =
        Set("address article aside blockquote details dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section summary table tbody td tfoot th thead tr caption ul");

    private static readonly FrozenDictionary<string, string> Modern = new Dictionary<string, string>
    {
        ["strike"] = "s",
        ["tt"] = "code",
        ["acronym"] = "abbr",
        ["dir"] = "ul",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <param name="name">In lower case.</param>
    public static ElementTreatment Treatment(string name) => Treatments.GetValueOrDefault(name, ElementTreatment.Unknown);

    public static bool IsVoid(string name) => Void.Contains(name);

    public static bool IsBlock(string name) => Block.Contains(name);

    /// <summary>The name under which an obsolete element is kept.</summary>
    public static string ModernName(string name) => Modern.GetValueOrDefault(name, name);

    /// <summary>The level of <c>h1</c> to <c>h6</c>; 0 for any other.</summary>
    public static int HeadingLevel(string name) => name.Length == 2 && name[0] == 'h' && name[1] is >= '1' and <= '6' ? name[1] - '0' : 0;

    /// <summary>Whether a start tag ends an element that is still open, where its end tag may be left out.</summary>
    public static bool ImpliesEnd(string open, string started) => open switch
    {
        "p" => IsBlock(started),
        "li" => started == "li",
        "dt" or "dd" => started is "dt" or "dd",
        "td" or "th" => started is "td" or "th" or "tr" or "tbody" or "thead" or "tfoot",
        "tr" => started is "tr" or "tbody" or "thead" or "tfoot",
        "thead" or "tbody" or "tfoot" => started is "tbody" or "thead" or "tfoot",
        "caption" or "colgroup" => started is "tr" or "tbody" or "thead" or "tfoot" or "colgroup",
        "rt" or "rp" => started is "rt" or "rp",
        _ => false,
    };

    /// <summary>Elements whose end tag HTML lets authors leave out.</summary>
    public static bool EndTagIsOptional(string name) =>
        name is "p" or "li" or "dt" or "dd" or "td" or "th" or "tr" or "thead" or "tbody" or "tfoot" or "caption" or "colgroup" or "rt" or "rp";

    private static FrozenDictionary<string, ElementTreatment> Make()
    {
        var result = new Dictionary<string, ElementTreatment>(StringComparer.Ordinal);
        Add(ElementTreatment.Keep,
            "a abbr acronym address article aside b bdi bdo blockquote br caption center cite code col colgroup dd del details dfn dir div dl dt em "
            + "figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp section small span strike strong "
            + "sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr");
        Add(ElementTreatment.Unwrap,
            "basefont bgsound big blink body button data dialog fieldset font footer form frame frameset head header hgroup html image input isindex keygen label "
            + "legend link main map area marquee menu menuitem base meta meter multicol nav nextid nobr optgroup option output param picture plaintext "
            + "progress rb rtc search select slot source spacer track xmp listing");
        Add(ElementTreatment.Drop, "script style template noscript noembed noframes textarea title svg math canvas applet datalist");
        Add(ElementTreatment.LinkInstead, "iframe video audio object embed");
        return result.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(ElementTreatment treatment, string names)
        {
            foreach (string name in names.Split(' ')) result.Add(name, treatment);
        }
    }

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
