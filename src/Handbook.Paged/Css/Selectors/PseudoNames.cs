namespace Handbook.Paged.Css.Selectors;

/// <summary>The pseudo-classes and pseudo-elements by name. See <see href="https://html.spec.whatwg.org/multipage/semantics-other.html#pseudo-classes">HTML, 4.16.3</see>.</summary>
internal static class PseudoNames
{
    // What happens with a pointer, a keyboard or time never happens on paper.
    private static readonly SimpleSelector Never = new ElementTest(_ => false);

    private static readonly Dictionary<string, SimpleSelector> Classes = new(StringComparer.Ordinal)
    {
        ["root"] = new ElementTest(e => e.Parent is null),
        ["scope"] = new ElementTest(e => e.Parent is null),
        ["empty"] = new ElementTest(IsEmpty),
        ["first-child"] = new ElementTest(e => e.PreviousElement() is null),
        ["last-child"] = new ElementTest(e => e.NextElement() is null),
        ["only-child"] = new ElementTest(e => e.PreviousElement() is null && e.NextElement() is null),
        ["first-of-type"] = new NthSelector(new AnPlusB(0, 1), fromEnd: false, ofType: true, of: null),
        ["last-of-type"] = new NthSelector(new AnPlusB(0, 1), fromEnd: true, ofType: true, of: null),
        ["only-of-type"] = new OnlyOfType(),
        ["link"] = new ElementTest(IsLink),
        ["any-link"] = new ElementTest(IsLink),
        ["-webkit-any-link"] = new ElementTest(IsLink),
        ["enabled"] = new ElementTest(e => CanBeDisabled(e) && !IsDisabled(e)),
        ["disabled"] = new ElementTest(e => CanBeDisabled(e) && IsDisabled(e)),
        ["checked"] = new ElementTest(IsChecked),
        ["default"] = new ElementTest(IsChecked),
        ["unchecked"] = new ElementTest(e => e.Name == "input" && e.Attribute("type") is "checkbox" or "radio" && !IsChecked(e)),
        ["required"] = new ElementTest(e => IsField(e) && e.Attribute("required") is not null),
        ["optional"] = new ElementTest(e => IsField(e) && e.Attribute("required") is null),
        ["read-write"] = new ElementTest(IsReadWrite),
        ["read-only"] = new ElementTest(e => !IsReadWrite(e)),
        ["placeholder-shown"] = new ElementTest(e => e.Name is "input" or "textarea" && e.Attribute("placeholder") is not null && string.IsNullOrEmpty(e.Attribute("value")) && e.FirstChild is null),
        ["open"] = new ElementTest(e => e.Name is "details" or "dialog" && e.Attribute("open") is not null),
        ["defined"] = new ElementTest(_ => true),
        ["indeterminate"] = Never,
        ["hover"] = Never,
        ["active"] = Never,
        ["focus"] = Never,
        ["focus-within"] = Never,
        ["focus-visible"] = Never,
        ["visited"] = Never,
        ["target"] = Never,
        ["target-within"] = Never,
        ["current"] = Never,
        ["past"] = Never,
        ["future"] = Never,
        ["playing"] = Never,
        ["paused"] = Never,
        ["fullscreen"] = Never,
        ["modal"] = Never,
        ["popover-open"] = Never,
        ["autofill"] = Never,
        ["user-invalid"] = Never,
        ["user-valid"] = Never,
        ["invalid"] = Never,
        ["valid"] = Never,
        ["in-range"] = Never,
        ["out-of-range"] = Never,
        ["host"] = Never,
    };

    private static readonly Dictionary<string, PseudoElement> Elements = new(StringComparer.Ordinal)
    {
        ["before"] = PseudoElement.Before,
        ["after"] = PseudoElement.After,
        ["marker"] = PseudoElement.Marker,
        ["first-line"] = PseudoElement.FirstLine,
        ["first-letter"] = PseudoElement.FirstLetter,
        ["footnote-call"] = PseudoElement.FootnoteCall,
        ["footnote-marker"] = PseudoElement.FootnoteMarker,
    };

    public static IEnumerable<string> ElementNames => Elements.Keys;

    public static IEnumerable<string> ClassNames => Classes.Keys;

    public static SimpleSelector? Class(string name) => Classes.GetValueOrDefault(name);

    public static PseudoElement? Element(string name) => Elements.TryGetValue(name, out PseudoElement element) ? element : null;

    /// <summary>Those of CSS 2 that one colon is enough for.</summary>
    public static bool IsLegacyElement(string name) => name is "before" or "after" or "first-line" or "first-letter";

    /// <summary>Pseudo-elements that are valid and that paper never has.</summary>
    public static bool IsElementOfTheScreen(string name) =>
        name is "selection" or "placeholder" or "backdrop" or "cue" or "file-selector-button" or "grammar-error" or "spelling-error" or "target-text" or "highlight"
            or "details-content" or "search-text" or "view-transition"
        || name.StartsWith("-webkit-", StringComparison.Ordinal) || name.StartsWith("-moz-", StringComparison.Ordinal) || name.StartsWith("-ms-", StringComparison.Ordinal);

    /// <summary>The direction by the nearest <c>dir</c>.</summary>
    public static string DirectionOf(StyledElement element)
    {
        for (StyledElement? e = element; e is not null; e = e.Parent)
        {
            if (e.Attribute("dir")?.ToLowerInvariant() is "ltr" or "rtl") return e.Attribute("dir")!.ToLowerInvariant();
        }
        return "ltr";
    }

    private static bool IsEmpty(StyledElement element)
    {
        foreach (StyledNode child in element.Children)
        {
            if (child is StyledElement || ((StyledText)child).Text.Length > 0) return false;
        }
        return true;
    }

    private static bool IsLink(StyledElement element) => element.Name is "a" or "area" && element.Attribute("href") is not null;

    private static bool CanBeDisabled(StyledElement element) => element.Name is "button" or "input" or "select" or "textarea" or "optgroup" or "option" or "fieldset";

    private static bool IsDisabled(StyledElement element)
    {
        if (element.Attribute("disabled") is not null) return true;
        for (StyledElement? e = element.Parent; e is not null; e = e.Parent)
        {
            if (e.Name == "fieldset" && e.Attribute("disabled") is not null) return true;
        }
        return false;
    }

    private static bool IsChecked(StyledElement element) =>
        (element.Name == "input" && element.Attribute("type")?.ToLowerInvariant() is "checkbox" or "radio" && element.Attribute("checked") is not null)
        || (element.Name == "option" && element.Attribute("selected") is not null);

    private static bool IsField(StyledElement element) => element.Name is "input" or "select" or "textarea";

    private static bool IsReadWrite(StyledElement element) =>
        element.Name is "input" or "textarea" && element.Attribute("readonly") is null && !IsDisabled(element)
        && element.Attribute("type")?.ToLowerInvariant() is not ("checkbox" or "radio" or "button" or "submit" or "reset" or "hidden" or "file" or "image" or "color" or "range");

    private sealed class OnlyOfType : SimpleSelector
    {
        private static readonly NthSelector First = new(new AnPlusB(0, 1), fromEnd: false, ofType: true, of: null);
        private static readonly NthSelector Last = new(new AnPlusB(0, 1), fromEnd: true, ofType: true, of: null);

        public override bool Matches(StyledElement element, SelectorMatcher matcher) => First.Matches(element, matcher) && Last.Matches(element, matcher);
    }
}
