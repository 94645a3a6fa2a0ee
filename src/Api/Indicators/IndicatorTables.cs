using JippApi.Api.Conventions.Exports;
using JippApi.Application.Indicators;
using JippApi.Application.Monitoring;

namespace JippApi.Api.Indicators;

/// <summary>The columns in which indicators and their values are exported.</summary>
internal static class IndicatorTables
{
    public static readonly Table<IndicatorItem> Indicators = new Table<IndicatorItem>("indicators", "Indikator hasil — Outcome indicators")
        .Id("id", i => i.Id)
        .Id("innovationId", i => i.InnovationId)
        .Registry("code", i => i.Code)
        .LongText("name", i => i.Name)
        .Text("unit", i => i.Unit)
        .LongText("method", i => i.Method)
        .Code("direction", "indicator-directions", i => i.Direction)
        .Number("baseline", i => i.Baseline)
        .Time("updatedAt", i => i.UpdatedAt);

    public static readonly Table<ActualItem> Actuals = new Table<ActualItem>("actuals", "Nilai indikator — Indicator values")
        .Id("id", a => a.Id)
        .Id("indicatorId", a => a.IndicatorId)
        .Id("planId", a => a.PlanId)
        .Day("date", a => a.Date)
        .Number("value", a => a.Value)
        .Text("unit", a => a.Unit)
        .LongText("source", a => a.Source)
        .LongText("evidence", a => a.Evidence)
        .Time("recordedAt", a => a.RecordedAt);
}
