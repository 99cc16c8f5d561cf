using Handbook.Paged.Painting;

namespace Handbook.Paged.Pdf.Forms;

/// <summary>ISO 32000-1, tables 221, 226, 228 and 230; their bit positions count from 1.</summary>
[Flags]
internal enum FieldFlags
{
    None = 0,
    ReadOnly = 1 << 0,
    Required = 1 << 1,
    NoExport = 1 << 2,
    Multiline = 1 << 12,
    Password = 1 << 13,
    NoToggleToOff = 1 << 14,
    Radio = 1 << 15,
    Combo = 1 << 17,
    MultiSelect = 1 << 21,
}

internal static class FieldFlagsOf
{
    /// <summary>Those that every kind of field has.</summary>
    public static FieldFlags Any(FormField field) =>
        (field.IsReadOnly ? FieldFlags.ReadOnly : 0) | (field.IsRequired ? FieldFlags.Required : 0) | (field.IsDisabled ? FieldFlags.NoExport : 0);

    public static FieldFlags Text(TextField field) =>
        Any(field) | (field.IsMultiline ? FieldFlags.Multiline : 0) | (field.IsPassword ? FieldFlags.Password : 0);

    public static FieldFlags Choice(ChoiceField field) =>
        Any(field) | (field.IsCombo ? FieldFlags.Combo : 0) | (field.IsMultiple ? FieldFlags.MultiSelect : 0);
}
