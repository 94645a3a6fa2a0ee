using JippApi.Domain.Common;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;
using JippApi.Domain.Institutions;
using JippApi.Domain.Tests.Innovations;

namespace JippApi.Domain.Tests.Competitions;

/// <summary>An open edition of a province, and entries in it.</summary>
internal static class EntrySample
{
    public const string Province = "61";

    public static readonly Actor Team = new(new("peserta"), new("kepala dinas"));
    public static readonly DateTimeOffset Now = new(2031, 3, 3, 2, 0, 0, TimeSpan.Zero);
    public static readonly DateTimeOffset Until = Now.AddDays(14);

    public static EditionRules Rules(params IReadOnlyList<EligibilityCriterion> criteria) =>
        new()
        {
            Groups =
            [
                new("UMUM", "Umum", null, 2, criteria),
                new("REPLIKASI", "Replikasi", null, null, [new(CriterionKind.ReplicatesAwarded, AwardName: "KIPP")], true),
            ],
            Clusters = [new("KABUPATEN", "Kabupaten", null, [InstitutionKind.Regency])],
            Categories = [new("KESEHATAN", "Kesehatan")],
            Themes = [new("INKLUSIF", "Inklusif")],
            Sections =
            [
                new("RINGKASAN", "Ringkasan", null, SectionPrefill.Summary, 6, true),
                new("DAMPAK", "Dampak", null, SectionPrefill.Results, null, true),
                new("LAIN", "Lain", null),
            ],
            Stages =
            [
                new() { Code = "ADMINISTRASI", Name = "Administrasi" },
                new()
                {
                    Code = "PROPOSAL",
                    Name = "Proposal",
                    Kind = StageKind.Scoring,
                    Rubric = [new("DAMPAK", "Dampak", null, EditionStage.FullWeight, "DAMPAK")],
                    IsBlind = true,
                },
            ],
        };

    public static Competition Edition(EditionRules? rules = null, CompetitionLevel level = CompetitionLevel.Province)
    {
        var competition = Competition.Draft(
            new()
            {
                Name = "KIPP Uji",
                AwardName = "Lomba Uji",
                Year = 2031,
                Level = level,
                RegionCode = level == CompetitionLevel.Province ? Province : null,
                SubmissionsUntil = Until,
            },
            rules ?? Rules(),
            null,
            new("penyelenggara"),
            Now
        );
        competition.Open(Now);
        return competition;
    }

    public static CompetitionEntry Drafted(Competition competition, string group = "UMUM", string? category = "KESEHATAN") =>
        CompetitionEntry.Draft(
            competition,
            Sample.Published(),
            new(InstitutionId.New(), InstitutionId.New(), "61.01"),
            new("KABUPATEN", group, category, null),
            Team,
            Now
        );

    public static CompetitionEntry Submitted(Competition competition)
    {
        var entry = Drafted(competition);
        entry.Submit(competition.NumberAfter(0, Now), competition.Rules, competition.RulesVersion, [], Team, Now);
        return entry;
    }

    /// <summary>An entry that takes part in the administrative stage, which runs.</summary>
    public static (Competition Competition, CompetitionEntry Entry) InAdministration()
    {
        var competition = Edition();
        var entry = Submitted(competition);
        competition.StartStage("ADMINISTRASI", null, Until.AddSeconds(1));
        entry.Reach("ADMINISTRASI");
        return (competition, entry);
    }
}
