namespace Handbook.Templates.Functions;

internal sealed class JsonFunction() : TemplateFunction("json value")
{
    public override string Purpose => "The value as JSON, safe inside `<script type=\"application/ld+json\">`; members that are null are left out";

    protected override object? Call(Arguments call) => new JsonText(JsonWriter.Write(call[0], call));
}
