using JippApi.Api.Conventions.Exports;
using JippApi.Application.CodeMappings;

namespace JippApi.Api.CodeMappings;

/// <summary>The columns in which mappings and values without one are exported.</summary>
internal static class CodeMappingTables
{
    public static readonly Table<CodeMappingItem> Mappings = new Table<CodeMappingItem>("code-mappings", "Padanan kode — Code mappings")
        .Id("id", m => m.Id)
        .Code("source", "sources", m => m.Source)
        .Registry("set", m => m.Set)
        .Text("value", m => m.Value)
        .Registry("code", m => m.Code)
        .Code("status", "code-mapping-statuses", m => m.Status)
        .Boolean("isShipped", m => m.IsShipped)
        .Day("validFrom", m => m.ValidFrom)
        .Day("validTo", m => m.ValidTo)
        .LongText("reason", m => m.Reason)
        .Time("mappedAt", m => m.MappedAt);

    public static readonly Table<UnmappedValueItem> Unmapped = new Table<UnmappedValueItem>(
        "unmapped-values",
        "Nilai tanpa padanan — Unmapped values"
    )
        .Registry("set", v => v.Set)
        .Text("value", v => v.Value)
        .Number("rows", v => v.Rows)
        .Registry("exampleRecordId", v => v.ExampleRecordId);
}
