using System.Runtime.InteropServices;

namespace Handbook.Paged.Text.Fonts;

/// <summary>
/// What HarfBuzz exports and its managed binding does not offer: subsetting, and which glyphs a layout table acts on.
/// See <see href="https://harfbuzz.github.io/harfbuzz-hb-subset.html">hb-subset</see>
/// and <see href="https://harfbuzz.github.io/harfbuzz-hb-ot-layout.html">hb-ot-layout</see>.
/// </summary>
internal static unsafe partial class HarfBuzzNative
{
    /// <summary><c>HB_MAP_VALUE_INVALID</c>, <c>HB_SET_VALUE_INVALID</c>.</summary>
    public const uint Invalid = uint.MaxValue;

    private const string Library = "libHarfBuzzSharp";

    /// <summary><c>hb_subset_flags_t</c>.</summary>
    [Flags]
    public enum SubsetFlags : uint
    {
        NoHinting = 0x1,
        Desubroutinize = 0x4,
        NotdefOutline = 0x40,
        NoLayoutClosure = 0x200,
        DowngradeCff2 = 0x4000,
    }

    /// <summary><c>hb_subset_sets_t</c>.</summary>
    public enum SubsetSet
    {
        GlyphIndex = 0,
        Unicode = 1,
        NoSubsetTableTag = 2,
        DropTableTag = 3,
        NameId = 4,
        NameLanguage = 5,
        LayoutFeature = 6,
        LayoutScript = 7,
    }

    [LibraryImport(Library, EntryPoint = "hb_set_create")]
    public static partial nint SetCreate();

    [LibraryImport(Library, EntryPoint = "hb_set_destroy")]
    public static partial void SetDestroy(nint set);

    [LibraryImport(Library, EntryPoint = "hb_set_add")]
    public static partial void SetAdd(nint set, uint value);

    [LibraryImport(Library, EntryPoint = "hb_set_clear")]
    public static partial void SetClear(nint set);

    [LibraryImport(Library, EntryPoint = "hb_set_has")]
    public static partial int SetHas(nint set, uint value);

    [LibraryImport(Library, EntryPoint = "hb_set_next")]
    public static partial int SetNext(nint set, ref uint value);

    [LibraryImport(Library, EntryPoint = "hb_map_get")]
    public static partial uint MapGet(nint map, uint key);

    [LibraryImport(Library, EntryPoint = "hb_map_set")]
    public static partial void MapSet(nint map, uint key, uint value);

    [LibraryImport(Library, EntryPoint = "hb_ot_layout_collect_lookups")]
    public static partial void CollectLookups(nint face, uint table, uint* scripts, uint* languages, uint* features, nint lookups);

    [LibraryImport(Library, EntryPoint = "hb_ot_layout_lookup_collect_glyphs")]
    public static partial void LookupCollectGlyphs(
        nint face, uint table, uint lookup, nint before, nint input, nint after, nint output);

    [LibraryImport(Library, EntryPoint = "hb_ot_layout_table_get_feature_tags")]
    public static partial uint GetFeatureTags(nint face, uint table, uint start, ref uint count, uint* tags);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_create_or_fail")]
    public static partial nint SubsetInputCreate();

    [LibraryImport(Library, EntryPoint = "hb_subset_input_destroy")]
    public static partial void SubsetInputDestroy(nint input);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_set")]
    public static partial nint SubsetInputSet(nint input, SubsetSet set);

    /// <summary>Borrowed: it lives as long as the input. Glyphs that it does not name are numbered after those that it does.</summary>
    [LibraryImport(Library, EntryPoint = "hb_subset_input_old_to_new_glyph_mapping")]
    public static partial nint SubsetInputOldToNew(nint input);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_set_flags")]
    public static partial void SubsetInputSetFlags(nint input, SubsetFlags flags);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_pin_all_axes_to_default")]
    public static partial int SubsetInputPinAllAxesToDefault(nint input, nint face);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_pin_axis_location")]
    public static partial int SubsetInputPinAxisLocation(nint input, nint face, uint axis, float value);

    [LibraryImport(Library, EntryPoint = "hb_subset_plan_create_or_fail")]
    public static partial nint SubsetPlanCreate(nint face, nint input);

    [LibraryImport(Library, EntryPoint = "hb_subset_plan_destroy")]
    public static partial void SubsetPlanDestroy(nint plan);

    [LibraryImport(Library, EntryPoint = "hb_subset_plan_execute_or_fail")]
    public static partial nint SubsetPlanExecute(nint plan);

    /// <summary>Borrowed: it lives as long as the plan.</summary>
    [LibraryImport(Library, EntryPoint = "hb_subset_plan_old_to_new_glyph_mapping")]
    public static partial nint SubsetPlanOldToNew(nint plan);

    [LibraryImport(Library, EntryPoint = "hb_face_reference_blob")]
    public static partial nint FaceReferenceBlob(nint face);

    [LibraryImport(Library, EntryPoint = "hb_face_destroy")]
    public static partial void FaceDestroy(nint face);

    [LibraryImport(Library, EntryPoint = "hb_blob_get_data")]
    public static partial byte* BlobGetData(nint blob, out uint length);

    [LibraryImport(Library, EntryPoint = "hb_blob_destroy")]
    public static partial void BlobDestroy(nint blob);
}
