using System.Collections.Immutable;
using Handbook.Diagnostics;
using Scriban.Syntax;

namespace Handbook.Templates;

/// <summary>
/// Goes through a parsed template in the order of its text, with <see cref="HtmlScanner"/> at its side, and puts a
/// <see cref="PrintedExpression"/> around everything printed. Branches and loops must leave the HTML in the state they found it
/// in, or no one could say what a value after them becomes.
/// </summary>
internal sealed class PrintedPlaces
{
    private readonly SourceText source;
    private readonly DiagnosticSink sink;
    private readonly ElementBalance elements;
    private HtmlScanner scanner = HtmlScanner.AtContent;
    private bool balanced = true;

    private PrintedPlaces(SourceText source, DiagnosticSink sink)
    {
        this.source = source;
        this.sink = sink;
        elements = new ElementBalance(source);
    }

    /// <returns>False after a problem was reported.</returns>
    public static bool Check(ScriptPage page, SourceText source, DiagnosticSink sink)
    {
        var places = new PrintedPlaces(source, sink);
        places.Visit(page.Body);
        if (places.balanced && !places.scanner.IsAtContent) places.Unbalanced(page, "The template", places.scanner);
        if (places.balanced) places.elements.Report(sink);
        return places.balanced;
    }

    private void Visit(ScriptNode? node)
    {
        switch (node)
        {
            case null:
                break;
            case ScriptRawStatement raw:
                scanner.Pass(raw.Text.FullText.AsSpan(raw.Text.Index, raw.Text.Length), raw.Text.Index, elements);
                break;
            case ScriptExpressionStatement statement:
                VisitPrinted(statement);
                break;
            case ScriptConditionStatement or ScriptCaseStatement:
                VisitBranches(node);
                break;
            case ScriptLoopStatementBase:
                VisitApart(node, "The loop", scanner);
                break;
            case ScriptCaptureStatement or ScriptFunction or ScriptWrapStatement:
                HtmlScanner before = scanner;
                VisitApart(node, "The block", HtmlScanner.AtContent);
                scanner = before;
                break;
            default:
                VisitChildren(node);
                break;
        }
    }

    private void VisitPrinted(ScriptExpressionStatement statement)
    {
        // A block function given as an argument has a body of its own.
        VisitChildren(statement.Expression);
        if (!statement.CanOutput || statement.Expression is null or PrintedExpression) return;
        // `func double(x) = x * 2` gives its value back and prints nothing.
        if (statement.Parent is ScriptFunction) return;
        statement.Expression = new PrintedExpression(statement.Expression, scanner.Position, scanner.Place);
        scanner.PassValue();
    }

    private void VisitChildren(ScriptNode? node)
    {
        for (int i = 0; i < (node?.ChildrenCount ?? 0); i++) Visit(node!.GetChildren(i));
    }

    private void VisitApart(ScriptNode node, string what, HtmlScanner start)
    {
        scanner = start;
        ImmutableList<ElementBalance.Element> open = elements.Open;
        VisitChildren(node);
        elements.LeaveApart(open);
        if (!scanner.Equals(start)) Unbalanced(node, what, scanner.IsAtContent ? start : scanner);
        scanner = scanner.Join(start);
    }

    private void VisitBranches(ScriptNode node)
    {
        HtmlScanner before = scanner;
        HtmlScanner? after = null;
        bool complete = false;
        ImmutableList<ElementBalance.Element> open = elements.Open;
        var opened = new List<ImmutableList<ElementBalance.Element>>();
        foreach (ScriptNode branch in Branches(node))
        {
            scanner = before;
            elements.Return(open);
            Visit(branch);
            opened.Add(elements.Open);
            complete |= branch.Parent is ScriptElseStatement;
            if (after is { } first && !first.Equals(scanner)) Unbalanced(branch, "A branch", scanner);
            after = after is { } joined ? joined.Join(scanner) : scanner;
        }
        if (!complete && after is { } only && !only.Equals(before)) Unbalanced(node, "The branch", only);
        if (!complete) opened.Add(open);
        JoinElements(open, opened);
        scanner = after is { } end && !complete ? end.Join(before) : after ?? before;
    }

    /// <summary>Branches that leave the same elements open are as good as one.</summary>
    private void JoinElements(ImmutableList<ElementBalance.Element> before, List<ImmutableList<ElementBalance.Element>> opened)
    {
        if (opened.TrueForAll(open => ElementBalance.Agree(open, opened[0])))
        {
            elements.Return(opened[0]);
            return;
        }
        foreach (ImmutableList<ElementBalance.Element> open in opened)
        {
            elements.Return(open);
            elements.LeaveApart(before);
        }
    }

    private static IEnumerable<ScriptNode> Branches(ScriptNode node)
    {
        for (ScriptNode? condition = node; condition is not null;)
        {
            (ScriptNode? branch, condition) = condition switch
            {
                ScriptIfStatement part => (part.Then, part.Else),
                ScriptElseStatement part => (part.Body, null),
                ScriptCaseStatement part => (null, FirstWhen(part)),
                ScriptWhenStatement part => (part.Body, part.Next),
                _ => ((ScriptNode?)null, (ScriptNode?)null),
            };
            if (branch is not null) yield return branch;
        }
    }

    private static ScriptStatement? FirstWhen(ScriptCaseStatement cases) =>
        cases.Body?.Statements.FirstOrDefault(statement => statement is ScriptWhenStatement or ScriptElseStatement);

    private void Unbalanced(ScriptNode node, string what, HtmlScanner where)
    {
        if (balanced) sink.Report(TemplateDiagnostics.Unbalanced(source.At(node.Span), what, where.Place));
        balanced = false;
    }
}
