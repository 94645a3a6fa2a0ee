using JippApi.Api.Conventions.Exports;
using JippApi.Application.Attestations;

namespace JippApi.Api.Attestations;

/// <summary>The columns in which attestations are exported.</summary>
internal static class AttestationTable
{
    public static readonly Table<AttestationItem> Attestations = new Table<AttestationItem>(
        "attestations",
        "Pernyataan keberlangsungan — Attestations"
    )
        .Id("id", a => a.Id)
        .Id("innovationId", a => a.InnovationId)
        .Code("method", "confirmation-methods", a => a.Method)
        .Code("existence", "existences", a => a.Existence)
        .Day("observedOn", a => a.ObservedOn)
        .LongText("note", a => a.Note)
        .Code("endReason", "end-reasons", a => a.EndReason)
        .Day("endedOn", a => a.EndedOn)
        .Id("replacedBy", a => a.ReplacedBy)
        .Texts("references", a => a.References)
        .Texts("files", a => a.Files.Select(file => file.Href))
        .Number("transactions", a => a.Transactions)
        .Day("periodFrom", a => a.PeriodFrom)
        .Day("periodTo", a => a.PeriodTo)
        .Id("institutionId", a => a.Institution?.Id)
        .Text("institution", a => a.Institution?.Name)
        .Code("institutionKind", "institution-kinds", a => a.Institution?.Kind)
        .Boolean("byLink", a => a.ByLink)
        .Time("attestedAt", a => a.StatedAt)
        .Time("validUntil", a => a.ValidUntil)
        .Code("status", "attestation-statuses", a => a.Status)
        .Boolean("inDispute", a => a.InDispute)
        .Boolean("wasDisputed", a => a.WasDisputed)
        .Time("decidedAt", a => a.DecidedAt)
        .LongText("decisionReason", a => a.DecisionReason);
}
