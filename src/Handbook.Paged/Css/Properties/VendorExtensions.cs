using Handbook.Paged.Css.Syntax;

namespace Handbook.Paged.Css.Properties;

/// <summary>
/// Names and words that begin with a hyphen or an underscore are reserved for what one engine alone knows; the others are to pass over them,
/// and authors write them for just that (<see href="https://www.w3.org/TR/CSS22/syndata.html#vendor-keywords">CSS 2.2, 4.1.2.1</see>). So they
/// are no mistakes.
/// </summary>
internal static class VendorExtensions
{
    public static bool IsOne(string name) => name.Length > 1 && (name[0] == '_' || (name[0] == '-' && char.IsAsciiLetter(name[1])));

    /// <summary>Whether a value or selector needs one to be understood.</summary>
    public static bool IsIn(IReadOnlyList<ComponentValue> values) =>
        values.Any(value => value.Kind is CssTokenKind.Ident or CssTokenKind.Function && IsOne(value.Text));

    /// <summary>The declarations that begin with an asterisk, which Internet Explorer 7 understood.</summary>
    public static bool IsAsteriskHack(ReadOnlySpan<char> declaration) =>
        declaration.Length > 2 && declaration[0] == '*' && char.IsAsciiLetter(declaration[1]) && declaration.Contains(':');
}
