using JippApi.Api.Conventions.Exports;
using JippApi.Application.ReferenceData;

namespace JippApi.Api.ReferenceData;

/// <summary>The columns in which reference sets are exported, with which the codes of a CSV can be looked up.</summary>
internal static class ReferenceTable
{
    public static readonly Table<ReferenceValue> Values = new Table<ReferenceValue>("reference-data", "Daftar nilai — Reference data")
        .Registry("code", v => v.Code)
        .Text("labelId", v => v.LabelId)
        .Text("labelEn", v => v.LabelEn)
        .Text("group", v => v.Group);
}
