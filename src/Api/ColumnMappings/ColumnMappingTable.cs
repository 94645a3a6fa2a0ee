using JippApi.Api.Conventions.Exports;
using JippApi.Application.ColumnMappings;
using JippApi.Application.Common;

namespace JippApi.Api.ColumnMappings;

/// <summary>The columns in which the versions of column mappings are exported.</summary>
internal static class ColumnMappingTable
{
    public static readonly Table<ColumnMappingItem> Mappings = new Table<ColumnMappingItem>(
        "column-mappings",
        "Pemetaan kolom — Column mappings"
    )
        .Code("source", "sources", m => m.Source)
        .Number("version", m => m.Version)
        .Texts("columns", m => [.. m.Columns.Select(use => use.Column)])
        .Texts("members", m => [.. m.Columns.Select(use => Code.Of(use.Member))])
        .Text("reason", m => m.Reason)
        .Text("recordedBy", m => m.RecordedBy)
        .Time("recordedAt", m => m.RecordedAt);
}
