using JippApi.Api.Conventions.Exports;
using JippApi.Application.Common;
using JippApi.Application.ReplicationPlans;

namespace JippApi.Api.ReplicationPlans;

/// <summary>The columns in which replication plans and their assessments are exported.</summary>
internal static class PlanTables
{
    public static readonly Table<PlanCard> Plans = new Table<PlanCard>("replication-plans", "Rencana replikasi — Replication plans")
        .Id("id", p => p.Id)
        .Id("originId", p => p.Origin.Id)
        .Registry("registryNumber", p => p.Origin.RegistryNumber)
        .LongText("title", p => p.Origin.Title)
        .Number("originRevision", p => p.Origin.Revision)
        .Text("owner", p => p.Origin.Owner?.Name)
        .Id("adopterId", p => p.Adopter.Id)
        .Text("adopter", p => p.Adopter.Name)
        .Code("adopterKind", "institution-kinds", p => p.Adopter.Kind)
        .RegionCode("regionCode", p => p.Adopter.RegionCode)
        .Code("kind", "replication-kinds", p => p.Kind)
        .Code("extent", "replication-extents", p => p.Extent)
        .Number("budgetYear", p => p.BudgetYear)
        .Code("status", "plan-statuses", p => p.Status)
        .Day("answerDueOn", p => p.AnswerDueOn)
        .Registry("agreementNumber", p => p.AgreementNumber)
        .Number("percent", p => p.Progress.Percent)
        .Number("items", p => p.Progress.Items)
        .Number("done", p => p.Progress.Done)
        .Number("overdue", p => p.Progress.Overdue)
        .Boolean("isIllustrative", p => p.IsIllustrative)
        .Time("updatedAt", p => p.UpdatedAt);

    /// <summary>The plans of an overview.</summary>
    public static readonly Table<PlanOfOverview> Overview = new Table<PlanOfOverview>(
        "replications",
        "Ringkasan replikasi — Replication overview"
    )
        .Id("planId", r => r.Plan.Id)
        .Id("originId", r => r.Plan.OriginId)
        .Registry("registryNumber", r => r.Origin.RegistryNumber)
        .LongText("title", r => r.Origin.Title)
        .Id("adopterId", r => r.Plan.Adopter.Id)
        .Text("adopter", r => r.Plan.Adopter.Name)
        .RegionCode("regionCode", r => r.Plan.Adopter.RegionCode)
        .Text("region", r => r.Region)
        .Code("status", "plan-statuses", r => r.Plan.Status)
        .Registry("agreementNumber", r => r.Plan.AgreementNumber)
        .Number("percent", r => r.Plan.Progress.Percent)
        .Number("items", r => r.Plan.Progress.Items)
        .Number("done", r => r.Plan.Progress.Done)
        .Number("overdue", r => r.Plan.Progress.Overdue)
        .Day("nextDue", r => r.Plan.NextDue)
        .Time("lastReportAt", r => r.Plan.LastReportAt);

    public static readonly Table<ReadinessItem> Readiness = new Table<ReadinessItem>(
        "readiness-assessments",
        "Penilaian kesiapan — Readiness assessments"
    )
        .Number("number", r => r.Number)
        .Time("at", r => r.At)
        .Number("score", r => r.Score)
        .Code("band", "readiness-bands", r => r.Band)
        .Codes("nextActions", "readiness-topics", r => r.NextActions.Select(Code.Of));

    public static readonly Table<EvaluationItem> Evaluations = new Table<EvaluationItem>("evaluations", "Evaluasi replikasi — Evaluations")
        .Id("id", e => e.Id)
        .Id("planId", e => e.PlanId)
        .Number("number", e => e.Number)
        .Code("decision", "evaluation-decisions", e => e.Decision)
        .LongText("reasons", e => e.Reasons)
        .LongText("lessonsLearned", e => e.LessonsLearned)
        .Time("at", e => e.At);
}

/// <summary>
/// A plan of an overview, with the innovation and the region that the overview names once for all plans.
/// </summary>
internal sealed record PlanOfOverview(OverviewPlan Plan, OverviewOrigin Origin, string Region)
{
    public static IReadOnlyList<PlanOfOverview> RowsOf(ReplicationOverview overview)
    {
        var origins = overview.Innovations.ToDictionary(innovation => innovation.Origin.Id, innovation => innovation.Origin);
        var regions = overview.Districts.ToDictionary(district => district.Region.Code, district => district.Region.Name);
        return [.. overview.Plans.Select(plan => new PlanOfOverview(plan, origins[plan.OriginId], regions[plan.Adopter.RegionCode!]))];
    }
}
