using Handbook.Paged.Boxes;
using Handbook.Paged.Geometry;
using Handbook.Paged.Layout.Inline;

namespace Handbook.Paged.Layout;

// A container of lines: which of them stand here, and what goes on.
internal sealed partial class BlockContainerLayout
{
    private LayoutResult LayoutLines(InlineContent content)
    {
        bool mustProgress = space.MustProgress;
        if (token is InlineBreakToken { Atoms.Count: > 0 } cut)
        {
            if (GoOnInLine(cut) is { } outcome) return outcome;
            mustProgress = false;
        }
        var before = builder.MarkHere();
        var lines = SetLines(content, mustGoOn: false);
        int fitting = CountFitting(lines);
        if (fitting == 0 && mustProgress && content.HasFloats)
        {
            // The first line can't take its floats overleaf.
            builder.ReturnTo(before);
            lines = SetLines(content, mustGoOn: true);
            fitting = CountFitting(lines);
        }
        int remaining = lines.Remaining;
        if (early is not null) return FinishLines(lines, early.Index - lines.First, early.Appeal);
        if (fitting == remaining)
        {
            lines.AddTo(builder, remaining);
            state = new State(MarginStrut.Empty, true, null);
            return FinishWhole(LineBreaks.Latest(lines, remaining, box.Style, isFirst));
        }
        var (count, appeal) = LineBreaks.Choose(lines, fitting, box.Style, isFirst);
        if (count > 0) return FinishLines(lines, count, appeal);
        lines.LeaveLaterFloats();
        if (!mustProgress) return space.MustProgress ? FinishLines(lines, 0, BreakAppeal.Perfect) : LayoutResult.DoesNotFit;
        if (builder.Exclusions is { IsEmpty: false } or { HasPushed: true }) return FinishFloats(lines);
        if (HasInsetAbove && lines.Next.Fragment.Size.Height.FitsIn(room.Height)) return space.HasInsetAbove ? LayoutResult.DoesNotFit : PieceOfInset();
        return CutLine(lines);
    }

    /// <summary>The first line is higher than the page.</summary>
    private LayoutResult CutLine(ParagraphLines lines)
    {
        var line = lines.Next;
        var (piece, rests) = LineCutting.Cut((LineFragment)line.Fragment, SpaceForLine());
        var corner = new Point(lines.Left + line.Offset.X, builder.Y);
        builder.Add(piece, corner);
        builder.AddOutOfFlow(piece.OutOfFlow, corner);
        builder.Y += piece.Size.Height;
        bool isLast = lines.Remaining == 1;
        if (isLast && rests.Count == 0)
        {
            state = new State(MarginStrut.Empty, true, null);
            return FinishWhole();
        }
        var atoms = rests.Select(rest => rest with { Left = rest.Left + line.Offset.X }).ToArray();
        return BreakLine(height => lines.TokenAfter(1, height) with { Atoms = atoms, IsAfterLastLine = isLast });
    }

    /// <summary>Places what is left of a line that was higher than its page.</summary>
    /// <returns>Null where the next line follows; else the result of this box.</returns>
    private LayoutResult? GoOnInLine(InlineBreakToken cut)
    {
        if (LineCutting.GoOn(cut.Atoms, cut.ItemOffset, SpaceForLine()) is not var (piece, rests)) return LayoutResult.DoesNotFit;
        builder.Add(piece, new Point(model.ContentLeft, builder.Y));
        builder.Y += piece.Size.Height;
        if (rests.Count > 0) return BreakLine(height => cut with { ConsumedHeight = height, Atoms = rests });
        state = new State(MarginStrut.Empty, true, null);
        return cut.IsAfterLastLine ? FinishWhole() : null;
    }

    private LayoutResult BreakLine(Func<Px, InlineBreakToken> rest)
    {
        var height = Px.Max(model.IsCloned ? builder.Y + model.EndInset : builder.Y, space.RemainingHeight);
        return builder.Broken(rest(Consumed + height), height) with { Appeal = BreakAppeal.LastResort };
    }

    private ConstraintSpace SpaceForLine() => new()
    {
        Context = space.Context,
        AvailableWidth = model.ContentWidth,
        Fragmentainer = room,
        FragmentainerOffset = space.FragmentainerOffset + builder.Y,
        ShrinksToFit = true,
        MustProgress = space.MustProgress,
    };

    private ParagraphLines SetLines(InlineContent content, bool mustGoOn) =>
        ParagraphLines.For(content, space, model, builder, token as InlineBreakToken, mustGoOn);

    private int CountFitting(ParagraphLines lines) => space.Fragmentainer.Breaks ? lines.CountFitting(Room - builder.Y) : lines.Remaining;

    /// <summary>The first line finds no room beside or below its floats; these stand here.</summary>
    private LayoutResult FinishFloats(ParagraphLines lines)
    {
        var height = model.IsCloned ? builder.Y + model.EndInset : builder.Y;
        return builder.Broken(lines.TokenAfterFloats(Consumed + height), height) with { Appeal = BreakAppeal.LastResort };
    }

    private LayoutResult FinishLines(ParagraphLines lines, int count, BreakAppeal appeal)
    {
        lines.AddTo(builder, count);
        var height = model.IsCloned ? builder.Y + model.EndInset : builder.Y;
        return builder.Broken(lines.TokenAfter(count, Consumed + height), height) with { Appeal = Capped(appeal) };
    }
}
