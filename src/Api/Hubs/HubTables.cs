using JippApi.Api.Conventions.Exports;
using JippApi.Application.HubActivities;
using JippApi.Application.Hubs;
using JippApi.Application.Scorecards;

namespace JippApi.Api.Hubs;

/// <summary>The columns in which hubs and their data are exported.</summary>
internal static class HubTables
{
    public static readonly Table<HubItem> Hubs = new Table<HubItem>("hubs", "Hub JIPP — Hubs")
        .Id("id", h => h.Id)
        .Text("name", h => h.Name)
        .Id("institutionId", h => h.Institution.Id)
        .Text("institution", h => h.Institution.Name)
        .Code("institutionKind", "institution-kinds", h => h.Institution.Kind)
        .RegionCode("regionCode", h => h.RegionCode)
        .Code("status", "hub-statuses", h => h.Status)
        .Registry("decreeNumber", h => h.Decree?.Number)
        .Number("decreeYear", h => h.Decree?.Year)
        .Number("wave", h => h.Decree?.Wave)
        .Day("decreeDate", h => h.Decree?.Date)
        .Link("decreeReference", h => h.Decree?.Reference)
        .Time("updatedAt", h => h.UpdatedAt);

    public static readonly Table<HubAssessmentItem> Assessments = new Table<HubAssessmentItem>(
        "hub-assessments",
        "Penilaian hub — Hub assessments"
    )
        .Code("criterion", "hub-criteria", a => a.Criterion)
        .Number("score", a => a.Score)
        .LongText("evidence", a => a.Evidence)
        .Time("assessedAt", a => a.AssessedAt);

    public static readonly Table<HubActivityItem> Activities = new Table<HubActivityItem>("hub-activities", "Kegiatan hub — Hub activities")
        .Id("id", a => a.Id)
        .Id("hubId", a => a.HubId)
        .Code("kind", "hub-activity-kinds", a => a.Kind)
        .Code("mode", "hub-activity-modes", a => a.Mode)
        .Day("date", a => a.Date)
        .Text("title", a => a.Title)
        .Text("place", a => a.Place)
        .LongText("agenda", a => a.Agenda)
        .Number("attendance", a => a.Attendance)
        .Texts("outputs", a => a.Outputs.Select(output => output.Text))
        .Link("reference", a => a.Reference)
        .Time("updatedAt", a => a.UpdatedAt);

    public static readonly Table<MaturitySurveyItem> Surveys = new Table<MaturitySurveyItem>(
        "maturity-surveys",
        "Survei kematangan — Maturity surveys"
    )
        .Id("id", s => s.Id)
        .Id("hubId", s => s.HubId)
        .Registry("instrumentVersion", s => s.InstrumentVersion)
        .Code("status", "survey-statuses", s => s.Status)
        .Number("claimedScore", s => s.Claimed.Score)
        .Code("claimedLabel", "maturity-labels", s => s.Claimed.Label)
        .Number("verifiedScore", s => s.Verified?.Score)
        .Code("verifiedLabel", "maturity-labels", s => s.Verified?.Label)
        .LongText("note", s => s.Note)
        .Time("submittedAt", s => s.SubmittedAt)
        .Time("verifiedAt", s => s.VerifiedAt);

    public static readonly Table<SectorCoverage> Coverage = new Table<SectorCoverage>(
        "mentoring-coverage",
        "Cakupan pendampingan — Mentoring coverage"
    )
        .Code("sector", "sectors", s => s.Sector)
        .Number("plans", s => s.Plans)
        .Number("withMentor", s => s.WithMentor)
        .Number("hoursNeeded", s => s.HoursNeeded)
        .Number("hoursHeld", s => s.HoursHeld)
        .Number("mentors", s => s.Mentors)
        .Boolean("gap", s => s.Gap);
}
