using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.Tests.Competitions;

/// <summary>An edition with each kind of stage.</summary>
internal static class SampleEdition
{
    public const string Administration = "ADMINISTRASI";
    public const string Proposal = "PROPOSAL";
    public const string Plenary = "PLENO";

    public static readonly UserId Organiser = new("penyelenggara");
    public static readonly DateTimeOffset Now = new(2027, 3, 1, 2, 0, 0, TimeSpan.Zero);
    public static readonly DateTimeOffset Until = Now.AddDays(14);
    public static readonly DateTimeOffset After = Until.AddMilliseconds(1);

    public static EditionRules Rules { get; } =
        new()
        {
            Groups = [new("UMUM", "Umum", null, 10, []), new("REPLIKASI", "Replikasi", null, null, [], NamesInspiration: true)],
            Clusters = [new("KABUPATEN", "Kabupaten", null, [InstitutionKind.Regency])],
            Sections = [new("DAMPAK", "Dampak", null, SectionPrefill.Results, 500, IsRequired: true)],
            Stages =
            [
                new()
                {
                    Code = Administration,
                    Name = "Seleksi administrasi",
                    Kind = StageKind.Administrative,
                },
                new()
                {
                    Code = Proposal,
                    Name = "Penilaian proposal",
                    Kind = StageKind.Scoring,
                    Rubric = [new("DAMPAK", "Dampak", null, 60, "DAMPAK"), new("KEBARUAN", "Kebaruan", null, 40)],
                    TieBreaks = ["DAMPAK"],
                    Advances = [new("UMUM", 3, 60)],
                },
                new()
                {
                    Code = Plenary,
                    Name = "Pleno",
                    Kind = StageKind.Plenary,
                    Pool = EvaluatorPool.Panel,
                    Tiers = [new("FINALIS", "Finalis", null, "UMUM", 2)],
                    ObjectionDays = 5,
                },
            ],
        };

    public static CompetitionDetails Details { get; } =
        new()
        {
            Name = "KIPP Uji",
            AwardName = "KIPP Uji",
            Year = 2027,
            Level = CompetitionLevel.National,
            SubmissionsUntil = Until,
        };

    public static Competition Draft(EditionRules? rules = null) => Competition.Draft(Details, rules ?? Rules, null, Organiser, Now);

    public static Competition Open(EditionRules? rules = null)
    {
        var competition = Draft(rules);
        competition.Open(Now);
        return competition;
    }

    public static CompetitionMember Member(
        Competition competition,
        CompetitionDuty duty,
        AccountId? account = null,
        params CompetitionMember[] earlier
    ) => CompetitionMember.Add(competition, account ?? AccountId.New(), duty, [], null, earlier, new(Organiser), Now);
}
