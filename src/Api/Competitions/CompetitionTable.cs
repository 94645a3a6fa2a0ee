using JippApi.Api.Conventions.Exports;
using JippApi.Application.Competitions.Editions;

namespace JippApi.Api.Competitions;

/// <summary>The columns in which editions and the people with a duty in them are exported.</summary>
internal static class CompetitionTable
{
    public static readonly Table<CompetitionItem> Competitions = new Table<CompetitionItem>(
        "competitions",
        "Edisi kompetisi — Editions of competitions"
    )
        .Id("id", c => c.Id)
        .LongText("name", c => c.Name)
        .Text("awardName", c => c.AwardName)
        .Number("year", c => c.Year)
        .Code("level", "competition-levels", c => c.Level)
        .RegionCode("regionCode", c => c.RegionCode)
        .Id("organiserId", c => c.OrganiserId)
        .Code("source", "sources", c => c.Source)
        .Code("status", "competition-statuses", c => c.Status)
        .Boolean("isTemplate", c => c.IsTemplate)
        .Time("submissionsFrom", c => c.SubmissionsFrom)
        .Time("submissionsUntil", c => c.SubmissionsUntil)
        .Time("openedAt", c => c.OpenedAt)
        .Time("endedAt", c => c.EndedAt)
        .Time("createdAt", c => c.CreatedAt);

    public static readonly Table<CompetitionMemberItem> Members = new Table<CompetitionMemberItem>(
        "competition-members",
        "Petugas edisi kompetisi — People with a duty in an edition"
    )
        .Id("id", m => m.Id)
        .Id("competitionId", m => m.CompetitionId)
        .Id("accountId", m => m.AccountId)
        .Text("name", m => m.Name)
        .Code("duty", "competition-duties", m => m.Duty)
        .Texts("categories", m => m.Categories)
        .Number("maxLoad", m => m.MaxLoad)
        .Time("addedAt", m => m.AddedAt)
        .Time("leftAt", m => m.LeftAt)
        .LongText("leftReason", m => m.LeftReason);
}
