using JippApi.Api.Conventions.Exports;
using JippApi.Application.Duplicates;

namespace JippApi.Api.Duplicates;

/// <summary>The columns in which pairs are exported.</summary>
internal static class DuplicateTable
{
    public static readonly Table<DuplicateItem> Pairs = new Table<DuplicateItem>(
        "duplicate-candidates",
        "Dugaan duplikat — Duplicate candidates"
    )
        .Id("id", d => d.Id)
        .Number("score", d => (decimal)d.Score)
        .Code("band", "duplicate-bands", d => d.Band)
        .Code("status", "duplicate-statuses", d => d.Status)
        .Boolean("isReplica", d => d.IsReplica)
        .Id("firstId", d => d.First.Id)
        .Registry("firstRegistryNumber", d => d.First.RegistryNumber)
        .LongText("firstTitle", d => d.First.Title)
        .Text("firstShortName", d => d.First.ShortName)
        .Text("firstInstitution", d => d.First.Institution?.Name)
        .RegionCode("firstRegionCode", d => d.First.RegionCode)
        .Id("secondId", d => d.Second.Id)
        .Registry("secondRegistryNumber", d => d.Second.RegistryNumber)
        .LongText("secondTitle", d => d.Second.Title)
        .Text("secondShortName", d => d.Second.ShortName)
        .Text("secondInstitution", d => d.Second.Institution?.Name)
        .RegionCode("secondRegionCode", d => d.Second.RegionCode)
        .Codes("matchReasons", "duplicate-reasons", d => d.Reasons.Select(reason => reason.Code))
        .LongText("reason", d => d.Reason)
        .Time("foundAt", d => d.FoundAt)
        .Time("decidedAt", d => d.DecidedAt);
}
