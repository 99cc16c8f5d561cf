namespace Handbook.Templates;

/// <summary>
/// Follows a template's literal text and knows at each point what a value printed there would become.
/// A reading of the HTML tokenizer's states, <see href="https://html.spec.whatwg.org/multipage/parsing.html#tokenization"/>:
/// those that matter to escaping.
/// </summary>
internal struct HtmlScanner : IEquatable<HtmlScanner>
{
    private enum State
    {
        Data,
        TagOpen,
        TagName,
        BetweenAttributes,
        AttributeName,
        AfterAttributeName,
        BeforeValue,
        DoubleQuoted,
        SingleQuoted,
        Unquoted,
        Markup,
        Comment,
        Raw,
    }

    private State state;
    private bool closing;
    private bool valueBegun;
    private string element;
    private string attribute;
    private int tagStart;
    private bool endsWithSlash;

    public static HtmlScanner AtContent => new() { state = State.Data, element = "", attribute = "" };

    public readonly bool IsAtContent => state == State.Data;

    /// <summary>The element or attribute that the scanner stands in, for messages.</summary>
    public readonly string Place => state switch
    {
        State.DoubleQuoted or State.SingleQuoted or State.Unquoted or State.BeforeValue => $"the attribute `{attribute}`",
        State.Raw => $"`<{element}>`",
        State.Comment or State.Markup => "a comment",
        State.Data => "content",
        _ => $"the tag `<{element}`",
    };

    public readonly HtmlPosition Position => state switch
    {
        State.Data => HtmlPosition.Content,
        State.TagOpen or State.TagName => HtmlPosition.TagName,
        State.BetweenAttributes or State.AfterAttributeName => HtmlPosition.Attributes,
        State.DoubleQuoted or State.SingleQuoted => ValuePosition(),
        State.Raw => element switch
        {
            "style" => HtmlPosition.Style,
            "script" => HtmlPosition.Script,
            _ => HtmlPosition.TextOnly,
        },
        _ => HtmlPosition.Nowhere,
    };

    private readonly HtmlPosition ValuePosition()
    {
        if (attribute == "style" || attribute.StartsWith("on", StringComparison.Ordinal)) return HtmlPosition.Nowhere;
        return !valueBegun && IsAddress(attribute) ? HtmlPosition.Url : HtmlPosition.AttributeValue;
    }

    private static bool IsAddress(string attribute) =>
        attribute is "href" or "src" or "action" or "formaction" or "poster" or "cite" or "data" or "srcset" or "ping" or "xlink:href";

    /// <summary>Takes note of a printed value.</summary>
    public void PassValue()
    {
        valueBegun = true;
        if (state == State.TagOpen) state = State.TagName;
    }

    /// <param name="offset">Where the text stands in the template.</param>
    /// <param name="elements">Told of every tag that ends in the text.</param>
    public void Pass(ReadOnlySpan<char> text, int offset, ElementBalance elements)
    {
        for (int i = 0; i < text.Length; i++)
        {
            int at = i;
            bool wasInTag = IsInTag;
            i += Step(text[i..]);
            if (IsInTag && !wasInTag) tagStart = offset + at;
            if (wasInTag && !IsInTag && element.Length > 0) elements.Tag(element, closing, endsWithSlash, tagStart, offset + at + 1 - tagStart);
            endsWithSlash = text[at] == '/' && state is State.TagName or State.BetweenAttributes or State.AttributeName or State.AfterAttributeName;
        }
    }

    private readonly bool IsInTag => state is not (State.Data or State.Markup or State.Comment or State.Raw);

    /// <returns>How many characters beyond the first were taken.</returns>
    private int Step(ReadOnlySpan<char> rest)
    {
        char c = rest[0];
        switch (state)
        {
            case State.Data:
                if (c == '<') return OpenMarkup(rest);
                return 0;
            case State.TagOpen:
            case State.TagName:
                InTagName(c);
                return 0;
            case State.BetweenAttributes:
            case State.AfterAttributeName:
            case State.AttributeName:
                InAttributes(c);
                return 0;
            case State.BeforeValue:
            case State.Unquoted:
                InUnquotedValue(c);
                return 0;
            case State.DoubleQuoted:
            case State.SingleQuoted:
                if (c == (state == State.DoubleQuoted ? '"' : '\'')) state = State.BetweenAttributes;
                else valueBegun = true;
                return 0;
            case State.Markup:
                if (c == '>') state = State.Data;
                return 0;
            case State.Comment:
                if (!rest.StartsWith("-->")) return 0;
                state = State.Data;
                return 2;
            default:
                return InRawText(rest);
        }
    }

    private int OpenMarkup(ReadOnlySpan<char> rest)
    {
        if (rest.StartsWith("<!--"))
        {
            state = State.Comment;
            return 3;
        }
        char next = rest.Length > 1 ? rest[1] : '\0';
        if (next is '!' or '?')
        {
            state = State.Markup;
        }
        else if (next == '\0' || next == '/' || char.IsAsciiLetter(next))
        {
            state = State.TagOpen;
            closing = false;
            element = "";
        }
        return 0;
    }

    private void InTagName(char c)
    {
        if (c == '/' && element.Length == 0) closing = true;
        else if (c == '>') CloseTag();
        else if (c is '/' or ' ' or '\t' or '\n' or '\r' or '\f') state = State.BetweenAttributes;
        else
        {
            state = State.TagName;
            element += char.ToLowerInvariant(c);
        }
    }

    private void InAttributes(char c)
    {
        if (c == '>') CloseTag();
        else if (c == '=') BeginValue();
        else if (c is '/' or ' ' or '\t' or '\n' or '\r' or '\f') state = state == State.AttributeName ? State.AfterAttributeName : state;
        else
        {
            if (state != State.AttributeName) attribute = "";
            state = State.AttributeName;
            attribute += char.ToLowerInvariant(c);
        }
    }

    private void BeginValue()
    {
        state = State.BeforeValue;
        valueBegun = false;
    }

    private void InUnquotedValue(char c)
    {
        if (c == '>') CloseTag();
        else if (c is ' ' or '\t' or '\n' or '\r' or '\f') state = state == State.Unquoted ? State.BetweenAttributes : state;
        else if (state == State.BeforeValue && c is '"' or '\'') state = c == '"' ? State.DoubleQuoted : State.SingleQuoted;
        else state = State.Unquoted;
    }

    private void CloseTag()
    {
        bool raw = !closing && element is "script" or "style" or "title" or "textarea";
        state = raw ? State.Raw : State.Data;
    }

    private int InRawText(ReadOnlySpan<char> rest)
    {
        if (rest[0] != '<' || rest.Length < element.Length + 2 || rest[1] != '/') return 0;
        if (!rest[2..].StartsWith(element, StringComparison.OrdinalIgnoreCase)) return 0;
        state = State.TagOpen;
        closing = true;
        int taken = element.Length + 1;
        return taken;
    }

    /// <summary>The state after branches that ended in equal states.</summary>
    public readonly HtmlScanner Join(HtmlScanner other) =>
        state == other.state ? this : this with { state = State.BetweenAttributes };

    /// <summary>Whether the same text may follow: anywhere between a tag's name and its end is as good as the other.</summary>
    public readonly bool Equals(HtmlScanner other)
    {
        if (state == State.Data && other.state == State.Data) return true;
        if (closing != other.closing || element != other.element) return false;
        return (IsInsideTag && other.IsInsideTag) || (state == other.state && attribute == other.attribute);
    }

    private readonly bool IsInsideTag =>
        state is State.TagName or State.BetweenAttributes or State.AttributeName or State.AfterAttributeName;

    public override readonly bool Equals(object? obj) => obj is HtmlScanner other && Equals(other);

    public override readonly int GetHashCode() => IsInsideTag ? -1 : (int)state;
}
