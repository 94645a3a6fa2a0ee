using JippApi.Api.Conventions.Exports;
using JippApi.Application.AttestationCampaigns;
using JippApi.Application.Common;

namespace JippApi.Api.AttestationCampaigns;

/// <summary>The columns in which the questions of campaigns are exported.</summary>
internal static class AttestationCampaignTable
{
    public static readonly Table<AttestationEntryItem> Entries = new Table<AttestationEntryItem>(
        "attestation-entries",
        "Inovasi yang ditanyakan — Innovations asked about"
    )
        .Id("id", e => e.Id)
        .Id("innovationId", e => e.InnovationId)
        .LongText("title", e => e.Title)
        .Id("institutionId", e => e.InstitutionId)
        .RegionCode("provinceCode", e => e.ProvinceCode)
        .Codes("sources", "sources", e => e.Sources.Select(Code.Of))
        .Code("status", "attestation-entry-statuses", e => e.Status)
        .Boolean("sampled", e => e.Sampled)
        .Time("askedAt", e => e.AskedAt)
        .Time("answeredAt", e => e.AnsweredAt)
        .Code("answer", "existences", e => e.Answer)
        .Id("attestationId", e => e.AttestationId)
        .Boolean("handedOut", e => e.HandedOut)
        .LongText("note", e => e.Note);
}
