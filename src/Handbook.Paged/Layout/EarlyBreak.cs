namespace Handbook.Paged.Layout;

/// <summary>
/// A possible break that was passed while laying out: where to go back to when what follows does not fit.
/// A path downwards: each box names its child, the innermost one breaks before that child (or, among lines, before that line).
/// </summary>
/// <param name="Index">Index of the child box, or of the line, in the box that this level stands for.</param>
/// <param name="Inner">Where to break inside that child; null: before it.</param>
internal sealed record EarlyBreak(int Index, EarlyBreak? Inner, BreakAppeal Appeal);
