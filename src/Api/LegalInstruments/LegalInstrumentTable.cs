using JippApi.Api.Conventions.Exports;
using JippApi.Application.LegalInstruments;

namespace JippApi.Api.LegalInstruments;

/// <summary>The columns in which legal instruments are exported.</summary>
internal static class LegalInstrumentTable
{
    public static readonly Table<LegalInstrumentItem> Instruments = new Table<LegalInstrumentItem>(
        "legal-instruments",
        "Dasar hukum — Legal instruments"
    )
        .Id("id", i => i.Id)
        .Id("issuerId", i => i.IssuerId)
        .Code("kind", "legal-instruments", i => i.Kind)
        .LongText("title", i => i.Title)
        .Registry("documentNumber", i => i.Number)
        .Day("date", i => i.Date)
        .Day("validFrom", i => i.ValidFrom)
        .Day("expiresOn", i => i.ExpiresOn)
        .Link("reference", i => i.Reference)
        .Texts("innovationIds", i => i.InnovationIds.Select(id => id.ToString()))
        .Code("status", "legal-instrument-statuses", i => i.Status)
        .LongText("reason", i => i.Reason)
        .Time("recordedAt", i => i.RegisteredAt)
        .Time("decidedAt", i => i.DecidedAt)
        .Time("repealedAt", i => i.RepealedAt);
}
