namespace Handbook.Testing.Conformance;

public enum ConditionState
{
    /// <summary><see cref="PdfConformance"/> looks for it, and a test breaks a file to see that it is found.</summary>
    Checked,

    /// <summary>Concerns something that this project never writes.</summary>
    NotApplicable,

    /// <summary>Takes a person, or knowledge of the source, to decide.</summary>
    Open,
}

/// <param name="Id">Of the Matterhorn Protocol.</param>
/// <param name="Failure">What would be wrong, in our words.</param>
/// <param name="Why">For the last two states.</param>
public sealed record MatterhornCondition(string Id, ConditionState State, string Failure, string Why = "");

/// <summary>
/// The failure conditions of the Matterhorn Protocol 1.1 (PDF Association, after ISO 14289-1), and where this project stands on each.
/// </summary>
public static class MatterhornProtocol
{
    private const string NoMedia = "no sound, film or 3-D is written";
    private const string NoScript = "no script is written";
    private const string OneKindOfFont = "all fonts are composite, with the encoding Identity-H";
    private const string NoLayers = "no optional content is written";
    private const string Author = "a question of what the author meant";
    private const string Boxes = "decided where structure is made from HTML, and tested there";

    public static IReadOnlyList<MatterhornCondition> Conditions { get; } =
    [
        Open("01-001", "an artifact is tagged as content", Boxes),
        Open("01-002", "content is marked as an artifact", Boxes),
        Checked("01-003", "an artifact lies inside tagged content"),
        Checked("01-004", "tagged content lies inside an artifact"),
        Checked("01-005", "a mark is neither tagged nor an artifact"),
        Open("01-006", "an element's type does not fit its meaning", Boxes),
        Checked("01-007", "the tags are said to be suspect"),
        Checked("02-001", "a type of our own has no role"),
        Open("02-002", "a role does not fit", "types of our own are not written"),
        Checked("02-003", "roles go in a circle"),
        Checked("02-004", "a standard type is given another role"),
        NotApplicable("03-001", "an action makes the screen flicker", NoScript),
        NotApplicable("03-002", "a film flickers", NoMedia),
        NotApplicable("03-003", "a script makes the screen flicker", NoScript),
        Open("04-001", "colour or place alone carries meaning", Author),
        NotApplicable("05-001", "sound has no other form", NoMedia),
        NotApplicable("05-002", "a sound annotation has no other form", NoMedia),
        NotApplicable("05-003", "a script beeps", NoScript),
        Checked("06-001", "there is no XMP metadata"),
        Checked("06-002", "the metadata does not claim PDF/UA"),
        Checked("06-003", "the metadata has no title"),
        Open("06-004", "the title does not say what the document is", Author),
        Checked("07-001", "the viewer is not told to show the title"),
        Checked("07-002", "the viewer is told not to show the title"),
        NotApplicable("08-001", "recognised text has errors", "no scans are written"),
        NotApplicable("08-002", "recognised text is not tagged", "no scans are written"),
        Open("09-001", "tags are not in the order of reading", Boxes),
        Open("09-002", "tags are nested wrongly in meaning", Boxes),
        Open("09-003", "a type is wrong in meaning", Boxes),
        Checked("09-004", "table elements are nested against the rules"),
        Checked("09-005", "list elements are nested against the rules"),
        Checked("09-006", "contents elements are nested against the rules"),
        Checked("09-007", "ruby elements are nested against the rules"),
        Checked("09-008", "warichu elements are nested against the rules"),
        Checked("10-001", "a glyph has no Unicode value"),
        Checked("11-001", "content has no language"),
        Checked("11-002", "a replacement, alternate or expansion text has no language"),
        Checked("11-003", "the outline has no language"),
        Checked("11-004", "an annotation's text has no language"),
        Checked("11-005", "a field's name has no language"),
        Checked("11-006", "the metadata has no language"),
        Open("11-007", "a language is wrong", Author),
        Open("12-001", "stretched characters are not replaced by what they mean", Author),
        Open("13-001", "a graphic is neither a figure nor an artifact", Boxes),
        Open("13-002", "a link's meaningful background has no text", Author),
        Open("13-003", "a caption is not tagged as one", Boxes),
        Checked("13-004", "a figure has no alternate and no replacement text"),
        Open("13-005", "a replacement text stands where an alternate one should", Author),
        Open("13-006", "part of a picture is tagged alone", Boxes),
        Open("13-007", "there would be a more accessible form", Author),
        Open("13-008", "a picture of text has no replacement text", Author),
        Open("14-001", "a heading is not tagged", Boxes),
        Checked("14-002", "the first heading is not of level 1"),
        Checked("14-003", "a heading level is skipped"),
        Open("14-004", "headings are numbered otherwise than in Arabic figures", Author),
        NotApplicable("14-005", "a seventh level is not tagged as one", "HTML has six"),
        Checked("14-006", "a node has more than one H"),
        Checked("14-007", "H and numbered headings are mixed"),
        Open("15-001", "a row's header is not tagged", Boxes),
        Open("15-002", "a column's header is not tagged", Boxes),
        Checked("15-003", "a header cell has no scope, and cells don't name their headers"),
        Open("15-004", "what is no table is tagged as one", Boxes),
        Open("15-005", "a cell's header can't be told", Boxes),
        Open("16-001", "an ordered list does not say how it is numbered", Boxes),
        Open("16-002", "an ordered list is numbered otherwise than it says", Boxes),
        Open("16-003", "a list is not tagged as one", Boxes),
        Open("17-001", "a formula is not tagged as one", Author),
        Checked("17-002", "a formula has no alternate text"),
        Open("17-003", "a formula's glyphs don't say what they are", "the same as 10-001"),
        Open("18-001", "a running head is not an artifact of pagination", Boxes),
        Open("18-002", "a running head is not called header or footer", Boxes),
        Open("19-001", "a note is not tagged as one", Boxes),
        Open("19-002", "a reference is not tagged as one", Boxes),
        Checked("19-003", "a note has no id"),
        Checked("19-004", "two notes have one id"),
        Checked("20-001", "optional content has no name"),
        NotApplicable("20-002", "the default optional content has no name", NoLayers),
        NotApplicable("20-003", "optional content changes by itself", NoLayers),
        Checked("21-001", "an attachment lacks F or UF"),
        NotApplicable("22-001", "an article thread is out of order", "no article threads are written"),
        NotApplicable("24-001", "a form to be printed has no PrintField attributes", "fields can be filled in"),
        Checked("25-001", "a form needs XFA"),
        Checked("26-001", "an encrypted file has no permissions"),
        Checked("26-002", "an encrypted file keeps screen readers out"),
        Open("28-001", "an annotation is not in the order of reading", Boxes),
        Checked("28-002", "an annotation is in no Annot"),
        Open("28-003", "an annotation is there for its looks", "links and fields are all that is written"),
        Checked("28-004", "an annotation has no text"),
        Checked("28-005", "a field has no name for a reader"),
        NotApplicable("28-006", "an annotation is of an unknown kind", "links and fields are all that is written"),
        Checked("28-007", "there is a TrapNet annotation"),
        Checked("28-008", "a page with annotations has no tab order"),
        Checked("28-009", "a page's tab order is not its structure's"),
        Checked("28-010", "a field is in no Form"),
        Checked("28-011", "a link is in no Link"),
        Checked("28-012", "a link does not say where it leads"),
        NotApplicable("28-013", "a server's image map has no other form", "no image maps are written"),
        NotApplicable("28-014", "a media clip has no type", NoMedia),
        NotApplicable("28-015", "a media clip has no text", NoMedia),
        NotApplicable("28-016", "an attached file's annotation is incomplete", "attachments belong to the document, not to a page"),
        NotApplicable("28-017", "a printer's mark is tagged", "no printer's marks are written"),
        NotApplicable("28-018", "a printer's mark is no artifact", "no printer's marks are written"),
        NotApplicable("29-001", "a script sets a time limit", NoScript),
        Checked("30-001", "a page of another file is shown"),
        Checked("30-002", "a form XObject with tagged content is shown twice"),
        Checked("31-001", "a font does not say what its characters are"),
        NotApplicable("31-002", "the orderings of font and CMap differ", OneKindOfFont),
        NotApplicable("31-003", "the supplements of font and CMap don't fit", OneKindOfFont),
        Checked("31-004", "a font's map from characters to glyphs is none"),
        Checked("31-005", "a font has no map from characters to glyphs"),
        Checked("31-006", "a CMap is neither known nor embedded"),
        NotApplicable("31-007", "a CMap's direction differs from its stream's", OneKindOfFont),
        NotApplicable("31-008", "a CMap refers to an unknown one", OneKindOfFont),
        Checked("31-009", "a font is not embedded"),
        Open("31-010", "a font may not be embedded", "judged by the font's own bits where fonts are chosen"),
        Checked("31-011", "a font lacks a glyph that is shown"),
        NotApplicable("31-012", "a Type 1 font's CharSet lacks a glyph", OneKindOfFont),
        NotApplicable("31-013", "a Type 1 font's CharSet lists a glyph too many", OneKindOfFont),
        Checked("31-014", "a font's CIDSet lacks a glyph"),
        NotApplicable("31-015", "a font's CIDSet lists a glyph too many", "no CIDSet is written; one is found by 31-014"),
        Checked("31-016", "a glyph's width differs from the font program's"),
        NotApplicable("31-017", "a TrueType font has no suitable cmap", OneKindOfFont),
        NotApplicable("31-018", "a TrueType font has a symbol cmap alone", OneKindOfFont),
        NotApplicable("31-019", "a TrueType font has no encoding", OneKindOfFont),
        NotApplicable("31-020", "a TrueType font has no base encoding", OneKindOfFont),
        NotApplicable("31-021", "a TrueType font has an unknown base encoding", OneKindOfFont),
        NotApplicable("31-022", "an encoding names unknown glyphs", OneKindOfFont),
        NotApplicable("31-023", "an encoding has no cmap to go with it", OneKindOfFont),
        NotApplicable("31-024", "a symbolic TrueType font has an encoding", OneKindOfFont),
        NotApplicable("31-025", "a symbolic TrueType font has no cmap", OneKindOfFont),
        NotApplicable("31-026", "a symbolic TrueType font has several cmaps", OneKindOfFont),
        Checked("31-027", "a font has no ToUnicode"),
        Checked("31-028", "a glyph means U+0000"),
        Checked("31-029", "a glyph means U+FEFF or U+FFFE"),
        Checked("31-030", "the glyph for missing characters is shown"),
    ];

    /// <summary>The conditions and their states for people: a test keeps a copy beside the tests of the checker.</summary>
    public static string Table()
    {
        var table = new System.Text.StringBuilder("# Failure conditions of the Matterhorn Protocol 1.1, and where we stand\n\n");
        table.Append("*checked*: looked for in every file that a test makes, and a test breaks a good file to see that it is found.\n\n| condition | what would be wrong | state |\n|---|---|---|\n");
        foreach (var condition in Conditions)
        {
            string state = condition.State switch
            {
                ConditionState.Checked => "checked",
                ConditionState.NotApplicable => "not applicable: " + condition.Why,
                _ => "open: " + condition.Why,
            };
            table.Append("| ").Append(condition.Id).Append(" | ").Append(condition.Failure).Append(" | ").Append(state).Append(" |\n");
        }
        return table.ToString();
    }

    private static MatterhornCondition Checked(string id, string failure) => new(id, ConditionState.Checked, failure);

    private static MatterhornCondition NotApplicable(string id, string failure, string why) => new(id, ConditionState.NotApplicable, failure, why);

    private static MatterhornCondition Open(string id, string failure, string why) => new(id, ConditionState.Open, failure, why);
}
