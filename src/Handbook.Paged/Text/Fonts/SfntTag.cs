namespace Handbook.Paged.Text.Fonts;

/// <summary>The four bytes that name a table, a script, a feature or an axis of an OpenType font.</summary>
internal readonly record struct SfntTag(uint Value)
{
    public static readonly SfntTag Cff = new("CFF ");
    public static readonly SfntTag Cff2 = new("CFF2");
    public static readonly SfntTag Cmap = new("cmap");
    public static readonly SfntTag Fvar = new("fvar");
    public static readonly SfntTag Glyf = new("glyf");
    public static readonly SfntTag Gpos = new("GPOS");
    public static readonly SfntTag Gsub = new("GSUB");
    public static readonly SfntTag Head = new("head");
    public static readonly SfntTag Hhea = new("hhea");
    public static readonly SfntTag Hmtx = new("hmtx");
    public static readonly SfntTag Kern = new("kern");
    public static readonly SfntTag Loca = new("loca");
    public static readonly SfntTag Maxp = new("maxp");
    public static readonly SfntTag Name = new("name");
    public static readonly SfntTag Os2 = new("OS/2");
    public static readonly SfntTag Post = new("post");

    /// <param name="tag">Four characters; shorter ones are padded with spaces, as OpenType does.</param>
    public SfntTag(string tag)
        : this(Pack(tag))
    {
    }

    private static uint Pack(string tag)
    {
        uint value = 0;
        for (int i = 0; i < 4; i++) value = (value << 8) | (i < tag.Length ? (byte)tag[i] : (byte)' ');
        return value;
    }

    public override string ToString() =>
        new([(char)(Value >> 24), (char)((Value >> 16) & 0xFF), (char)((Value >> 8) & 0xFF), (char)(Value & 0xFF)]);
}
