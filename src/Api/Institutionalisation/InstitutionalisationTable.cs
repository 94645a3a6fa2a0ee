using JippApi.Api.Conventions.Exports;
using JippApi.Application.Institutionalisation;

namespace JippApi.Api.Institutionalisation;

/// <summary>The columns in which institutionalisation evidence is exported.</summary>
internal static class InstitutionalisationTable
{
    public static readonly Table<InstitutionalisationEvidenceItem> Evidence = new Table<InstitutionalisationEvidenceItem>(
        "institutionalisation-evidence",
        "Bukti pelembagaan — Institutionalisation"
    )
        .Id("id", e => e.Id)
        .Id("innovationId", e => e.InnovationId)
        .Code("kind", "institutionalisation-evidence-kinds", e => e.Kind)
        .LongText("title", e => e.Title)
        .Registry("documentNumber", e => e.Number)
        .Day("date", e => e.Date)
        .LongText("description", e => e.Description)
        .Code("instrument", "legal-instruments", e => e.Instrument)
        .Link("reference", e => e.Reference)
        .Code("status", "evidence-statuses", e => e.Status)
        .LongText("reason", e => e.Reason)
        .Time("claimedAt", e => e.ClaimedAt)
        .Time("decidedAt", e => e.DecidedAt);
}
