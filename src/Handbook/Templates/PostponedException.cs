using Scriban.Parsing;
using Scriban.Syntax;

namespace Handbook.Templates;

/// <summary>Stops a rendering that asks for what isn't known yet; it is to be done again later.</summary>
internal sealed class PostponedException(SourceSpan span) : ScriptRuntimeException(span, "");
