using JippApi.Api.Conventions.Exports;
using JippApi.Application.Sources;

namespace JippApi.Api.Sources;

/// <summary>The columns in which records of sources are exported.</summary>
internal static class SourceTables
{
    public static readonly Table<SourceRecordItem> Records = new Table<SourceRecordItem>(
        "source-records",
        "Rekaman sumber — Source records"
    )
        .Code("source", "sources", r => r.Source)
        .Registry("sourceRecordId", r => r.SourceRecordId)
        .Id("innovationId", r => r.InnovationId)
        .LongText("title", r => r.Statement.Title)
        .Texts("unmapped", r => r.Unmapped.Select(value => value.Value))
        .Texts("ofOtherLists", r => r.OfOtherLists)
        .Id("importId", r => r.ImportId)
        .Time("listedAt", r => r.ListedAt)
        .Time("statedAt", r => r.StatedAt)
        .Time("delistedAt", r => r.DelistedAt);
}
