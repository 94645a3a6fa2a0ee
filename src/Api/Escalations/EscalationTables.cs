using JippApi.Api.Conventions.Exports;
using JippApi.Application.Escalations;

namespace JippApi.Api.Escalations;

/// <summary>The columns in which escalations and holidays are exported.</summary>
internal static class EscalationTables
{
    public static readonly Table<EscalationDocument> Escalations = new Table<EscalationDocument>("escalations", "Eskalasi — Escalations")
        .Id("id", e => e.Id)
        .Id("itemId", e => e.Item.Id)
        .Number("number", e => e.Item.Number)
        .LongText("activity", e => e.Item.Activity)
        .Code("itemStatus", "action-item-statuses", e => e.Item.Status)
        .Id("planId", e => e.PlanId)
        .Id("adopterId", e => e.Adopter.Id)
        .Text("adopter", e => e.Adopter.Name)
        .RegionCode("regionCode", e => e.Adopter.RegionCode)
        .Id("policyId", e => e.PolicyId)
        .Code("status", "escalation-statuses", e => e.Status)
        .Code("level", "escalation-levels", e => e.Level)
        .Day("dueOn", e => e.DueOn)
        .Day("asOf", e => e.AsOf)
        .Number("daysLate", e => e.DaysLate)
        .Number("countedDays", e => e.CountedDays)
        .Time("openedAt", e => e.OpenedAt)
        .Day("acknowledgedUntil", e => e.Acknowledgement?.Until)
        .LongText("acknowledgementNote", e => e.Acknowledgement?.Note)
        .Code("resolution", "escalation-resolutions", e => e.Resolution?.Code)
        .LongText("reason", e => e.Resolution?.Reason)
        .Time("resolvedAt", e => e.Resolution?.At)
        .Time("updatedAt", e => e.UpdatedAt);

    public static readonly Table<HolidayItem> Holidays = new Table<HolidayItem>("holidays", "Hari libur — Holidays")
        .Day("date", h => h.Date)
        .Text("name", h => h.Name)
        .Boolean("byLaw", h => h.ByLaw);
}
