using Handbook.Paged.Boxes;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Inline;

/// <summary>The lines of a block container from one of them on, each with its place below the container's content top.</summary>
internal sealed class ParagraphLines
{
    private readonly IReadOnlyList<PlacedFragment> lines;
    private readonly Px width;
    private readonly Px left;
    private readonly LinesBesideFloats? floats;

    private ParagraphLines(IReadOnlyList<PlacedFragment> lines, int first, Px width, Px left, LinesBesideFloats? floats)
    {
        this.lines = lines;
        First = first;
        this.width = width;
        this.left = left;
        this.floats = floats;
    }

    /// <summary>Index of the first line that is to stand here.</summary>
    public int First { get; }

    public int Remaining => lines.Count - First;

    /// <summary>The first line that is to stand here.</summary>
    public PlacedFragment Next => lines[First];

    /// <summary>Left edge of the container's content.</summary>
    public Px Left => left;

    /// <param name="mustGoOn">Floats for which there is no room go overleaf alone: their lines can't go with them.</param>
    public static ParagraphLines For(InlineContent content, ConstraintSpace space, BoxModel model, FragmentBuilder builder, InlineBreakToken? token, bool mustGoOn)
    {
        var width = model.ContentWidth;
        var paragraph = space.Context.Paragraphs.Shaped(content, space.Context);
        if (FloatLayout.StandBeside(builder, space) || (content.HasFloats && MeetsFloat(paragraph, space, builder, token, width)))
        {
            var flow = LinesBesideFloats.SetFrom(token?.ItemOffset ?? 0, token?.FloatsBefore ?? 0, paragraph, space, model, builder, mustGoOn);
            // No later fragmentainer has these floats: there, the rest is set anew.
            return new ParagraphLines(flow.Lines, 0, new Px(double.NaN), model.ContentLeft, flow);
        }
        var (lines, first, origin) = WithoutFloats(paragraph, space, token, width);
        return new ParagraphLines(lines, first, width, model.ContentLeft, null) { Origin = origin, FloatsBeforeThese = token?.FloatsBefore ?? 0 };
    }

    /// <summary>All lines from one of them on, as they are where no float stands: set once for all fragmentainers of the same width.</summary>
    private static (IReadOnlyList<PlacedFragment> Lines, int First, int Origin) WithoutFloats(ShapedParagraph paragraph, ConstraintSpace space, InlineBreakToken? token, Px width)
    {
        bool sameWidth = token is null || token.Width == width;
        int from = sameWidth ? token?.Origin ?? 0 : token!.ItemOffset;
        return (space.Context.Paragraphs.Lines(paragraph, from, width, space.Context), sameWidth ? token?.LineIndex ?? 0 : 0, from);
    }

    /// <summary>Whether a float of the lines themselves comes before the end of the fragmentainer.</summary>
    private static bool MeetsFloat(ShapedParagraph paragraph, ConstraintSpace space, FragmentBuilder builder, InlineBreakToken? token, Px width)
    {
        int next = NextFloat(paragraph.Content, token);
        if (next < 0 || !space.Fragmentainer.Breaks) return next >= 0;
        var (lines, first, _) = WithoutFloats(paragraph, space, token, width);
        if (first >= lines.Count) return true;
        var room = space.RemainingHeight - builder.Y + lines[first].Offset.Y;
        for (int i = first; i < lines.Count && lines[i].Offset.Y < room; i++)
        {
            // A float behind the last word of a line is there, too.
            if (i + 1 == lines.Count || ((LineFragment)lines[i + 1].Fragment).Start > next) return true;
        }
        return false;
    }

    /// <returns>Where the first float that has yet to be placed stands in the text; -1 for none.</returns>
    private static int NextFloat(InlineContent content, InlineBreakToken? token)
    {
        foreach (int item in content.Floats)
        {
            if (item >= (token?.FloatsBefore ?? 0) && content.Items[item].Start >= (token?.ItemOffset ?? 0)) return content.Items[item].Start;
        }
        return -1;
    }

    /// <summary>Text offset at which the first of all lines begins.</summary>
    private int Origin { get; init; }

    /// <summary>Where no float stands beside the lines: items before this one are placed already.</summary>
    private int FloatsBeforeThese { get; init; }

    public int CountFitting(Px height)
    {
        var top = Top;
        int count = 0;
        while (count < Remaining)
        {
            var line = lines[First + count];
            if (First + count == floats?.LineWithoutRoom) break;
            if (!(line.Offset.Y + line.Fragment.Size.Height - top).FitsIn(height)) break;
            count++;
        }
        return count;
    }

    /// <summary>Takes back the floats of all lines but the first.</summary>
    public void LeaveLaterFloats()
    {
        if (Remaining > 1) floats?.LeaveFloatsFrom(StartOf(First + 1));
    }

    public void AddTo(FragmentBuilder builder, int count)
    {
        if (count < Remaining) floats?.LeaveFloatsFrom(StartOf(First + count));
        var top = Top;
        var start = builder.Y;
        for (int i = First; i < First + count; i++)
        {
            var line = lines[i];
            var corner = new Point(left + line.Offset.X, start + line.Offset.Y - top);
            builder.Add(line.Fragment, corner);
            builder.AddOutOfFlow(((LineFragment)line.Fragment).OutOfFlow, corner);
            builder.Y = start + line.Offset.Y - top + line.Fragment.Size.Height;
        }
    }

    public InlineBreakToken TokenAfter(int count, Px consumed)
    {
        int next = First + count;
        int offset = next < lines.Count ? StartOf(next) : ((LineFragment)lines[^1].Fragment).End;
        return new InlineBreakToken(consumed, next, offset, width) { Origin = Origin, FloatsBefore = floats?.FloatsBefore ?? FloatsBeforeThese };
    }

    /// <summary>All floats of the first line stand here, the line does not.</summary>
    public InlineBreakToken TokenAfterFloats(Px consumed) => TokenAfter(0, consumed);

    private int StartOf(int line) => ((LineFragment)lines[line].Fragment).Start;

    private Px Top => First == 0 || First >= lines.Count ? Px.Zero : lines[First].Offset.Y;
}
