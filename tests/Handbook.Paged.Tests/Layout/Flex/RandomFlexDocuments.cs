using CsCheck;

namespace Handbook.Paged.Tests.Layout.Flex;

/// <summary>Flex containers with items of all kinds, in each other, with what breaks and aligns them. No line is higher than 20 px.</summary>
internal static class RandomFlexDocuments
{
    private static readonly Gen<string> Text = Gen.Int[1, 9].Array[1, 9].Select(lengths => string.Join(' ', lengths.Select(n => "abcdefghi"[..n])));

    private static readonly Gen<string> Containers = Gen.Select(
        OneOf("flex-direction:row", "flex-direction:row", "flex-direction:column", "flex-direction:row-reverse", "flex-direction:column-reverse"),
        OneOf("", "", "flex-wrap:wrap", "flex-wrap:wrap-reverse"),
        OneOf("", "align-items:center", "align-items:flex-end", "align-items:baseline", "align-items:flex-start"),
        OneOf("", "justify-content:space-between", "justify-content:center", "justify-content:flex-end", "align-content:center", "gap:7px", "gap:30px 3px"),
        (direction, wrap, align, justify) => $"display:flex;{direction};{wrap};{align};{justify};");

    private static readonly Gen<string> Boxes = Gen.Frequency(
        (6, Gen.Const("")),
        (1, OneOf("padding:5px", "padding:50px 0", "padding:400px 0 0", "border:3px solid", "margin:10px", "margin-top:auto", "margin:auto", "margin-bottom:90px", "padding-bottom:120px", "box-decoration-break:clone;padding:5px")),
        (1, OneOf("height:30px", "height:250px", "min-height:200px", "min-height:900px", "max-height:40px", "height:1px")),
        (1, OneOf("break-before:page", "break-after:page", "break-inside:avoid", "break-before:avoid", "break-after:avoid", "break-before:left", "orphans:3;widows:3", "page:other")),
        (1, OneOf("flex:1", "flex:none", "flex:0 0 120px", "width:60px", "order:-1", "align-self:flex-end", "align-self:stretch", "overflow:hidden", "font-size:20px;line-height:20px", "position:relative;left:3px")),
        (1, OneOf("float:left", "clear:both")));

    public static Gen<string> All { get; } = Nested(3).Array[1, 2].Select(string.Concat);

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static Gen<string> Nested(int depth)
    {
        var style = Boxes.Array[0, 2].Select(all => string.Join(';', all));
        var content = Text;
        for (int i = 0; i < depth; i++)
        {
            var inner = content;
            content = Gen.Frequency(
                (3, Text),
                (4, Gen.Select(Containers, style, inner, (flex, css, items) => $"<div style='{flex}{css}'>{items}</div>")),
                (3, Gen.Select(style, inner, (css, inside) => $"<div style='{css}'>{inside}</div>")),
                (1, Gen.Select(style, inner, (css, inside) => $"<ul><li style='{css}'>{inside}</li><li>ab</li></ul>")),
                (1, Gen.Select(style, inner, Text, (css, inside, words) => $"<table><tr><td style='{css}'>{inside}</td><td>{words}</td></tr><tr><td>{words}</td></tr></table>")),
                (1, Gen.Select(Containers, inner, Text, (flex, inside, words) => $"<table><tr><td style='{flex}'>{inside}</td><td>{words}</td></tr></table>")))
                .Array[1, 4].Select(string.Concat);
        }
        return Gen.Select(Containers, style, content, (flex, css, items) => $"<div style='{flex}{css}'>{items}</div>");
    }
}
