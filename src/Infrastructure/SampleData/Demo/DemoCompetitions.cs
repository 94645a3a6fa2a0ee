using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;
using JippApi.Domain.Competitions.Judging;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.SampleData;

/// <summary>
/// Six invented editions of a competition, to try out what otherwise takes weeks: one takes entries, in one the
/// secretariat checks them, in one evaluators give points, and three have results, which are counted, announced or decreed.
/// Loaded only with the demo accounts.
/// </summary>
public sealed partial class DemoCompetitions(JippDb db, TimeProvider clock)
{
    private const string Administration = "ADMINISTRASI";
    private const string Proposal = "PROPOSAL";
    private const string Group = "UMUM";
    private const string Category = "LAYANAN";
    private const string Invented = "Contoh ilustrasi; bukan pernyataan tentang inovasi yang sebenarnya.";

    private const int Entries = 4;

    /// <summary>Far ahead, so that the editions stay as they are for as long as somebody tries them out.</summary>
    private static readonly DateOnly LastDay = new(2035, 12, 31);

    private static readonly Actor Author = new(new("sample-data"));

    private static readonly string[] Evaluators = ["validator@demo.jipp", "mentor61@demo.jipp", "lan@demo.jipp"];

    private static readonly string[] Sections = ["RINGKASAN", "DAMPAK", "KEBARUAN"];

    private static readonly EditionRules Rules = new()
    {
        Groups = [new(Group, "Kelompok umum", "General group", Quota: null, Criteria: [])],
        Clusters =
        [
            new(
                "DAERAH",
                "Pemerintah daerah",
                "Local governments",
                [InstitutionKind.Province, InstitutionKind.Regency, InstitutionKind.City]
            ),
        ],
        Categories = [new(Category, "Pelayanan publik", "Public service")],
        Sections =
        [
            new(Sections[0], "Ringkasan", "Summary", SectionPrefill.Summary, MaxWords: 200, IsRequired: true),
            new(Sections[1], "Dampak", "Impact", SectionPrefill.Results, MaxWords: 1_000, IsRequired: true),
            new(Sections[2], "Kebaruan", "Novelty", SectionPrefill.Novelty, MaxWords: 1_000, IsRequired: true),
        ],
        Stages =
        [
            new()
            {
                Code = Administration,
                Name = "Seleksi administrasi",
                NameEn = "Administrative selection",
                Kind = StageKind.Administrative,
            },
            new()
            {
                Code = Proposal,
                Name = "Penilaian proposal",
                NameEn = "Scoring of proposals",
                Kind = StageKind.Scoring,
                Rubric = [new(Sections[1], "Dampak", "Impact", 60, Sections[1]), new(Sections[2], "Kebaruan", "Novelty", 40, Sections[2])],
                MinScores = 2,
                OutlierSpread = 30,
                IsBlind = true,
                Advances = [new(Group, 2, 60)],
                Tiers = [new("TERBAIK", "Terbaik", "Best", Group, 1)],
                ObjectionDays = 5,
            },
        ],
        Notes = [Invented],
    };

    /// <summary>Loads everything, unless it is there.</summary>
    public Task<bool> LoadAsync(CancellationToken ct) => db.InTransactionAsync(() => AddAsync(ct), ct);

    private async Task<bool> AddAsync(CancellationToken ct)
    {
        var (now, judging) = (clock.GetUtcNow(), IdOf("demo-judging"));
        var records = await db
            .Innovations.Where(i => i.Publication == Publication.Published && i.OwnerId != null)
            .OrderBy(i => i.Id)
            .Take(Entries)
            .ToListAsync(ct);
        if (records.Count < Entries || await db.Competitions.AnyAsync(c => c.Id == judging, ct))
            return false;

        var open = Open("demo-open", "contoh terbuka", Wib.EndOf(LastDay), now);
        Enter(open, records[0], "demo-open-1", now, null);
        Check(records, now);
        Judge(records, now);
        Close(records, now);
        Announce(records, now);
        await DecreeAsync(records, now, ct);
        await db.SaveChangesAsync(ct);
        db.ClearTrackedChanges();
        return true;
    }

    /// <summary>Adds an edition whose secretariat checks two entries.</summary>
    private void Check(IReadOnlyList<Innovation> records, DateTimeOffset now)
    {
        var competition = Open("demo-administration", "contoh administrasi", now.AddDays(-10), now);
        List<CompetitionEntry> entries = [.. records.Take(2).Index().Select(record => Submit(competition, record.Item, record.Index, now))];
        competition.StartStage(Administration, null, now.AddDays(-9));
        foreach (var entry in entries)
            entry.Reach(Administration);
    }

    /// <summary>
    /// Adds an edition in which evaluators give points: to two entries already, the others are still to be drawn for.
    /// </summary>
    private void Judge(IReadOnlyList<Innovation> records, DateTimeOffset now)
    {
        var (competition, begun) = (Open("demo-judging", "contoh penilaian", now.AddDays(-10), now), now.AddDays(-9));
        List<CompetitionEntry> entries = [.. records.Index().Select(record => Submit(competition, record.Item, record.Index, now))];
        foreach (var email in Evaluators)
        {
            var id = new CompetitionMemberId(SampleIds.Of("competition-member", email));
            db.CompetitionMembers.Add(
                CompetitionMember.Add(competition, AccountOf(email), CompetitionDuty.Evaluator, [], null, [], Author, begun, id)
            );
        }

        competition.StartStage(Administration, null, begun);
        foreach (var entry in entries)
        {
            entry.Reach(Administration);
            var decision = new AdministrativeDecision(true, "Contoh: berkas lengkap.", Author.UserId, null, begun);
            entry.DecideAdministratively(decision, [], [], competition.Running);
        }

        competition.CloseStage(Administration, begun.AddDays(1));
        competition.StartStage(Proposal, LastDay, begun.AddDays(2));
        foreach (var entry in entries)
            entry.Reach(Proposal);
        Score(competition, entries, begun.AddDays(3));
    }

    /// <summary>
    /// Of the first evaluator one evaluation is empty and one is a draft; one of the second is submitted.
    /// </summary>
    private void Score(Competition competition, List<CompetitionEntry> entries, DateTimeOffset at)
    {
        var stage = competition.StageOf(Proposal);
        Assign(competition, entries[0], 0, at);
        Assign(competition, entries[1], 0, at).Draft(stage, ScoresOf(80, 70), null, at);
        var other = Assign(competition, entries[0], 1, at);
        other.Draft(stage, ScoresOf(75, 85), "Contoh: proposal yang jelas.", at);
        other.Submit(stage, at);
        Assign(competition, entries[1], 1, at);
    }

    private Evaluation Assign(Competition competition, CompetitionEntry entry, int evaluator, DateTimeOffset at)
    {
        var id = new EvaluationId(SampleIds.Of("competition-evaluation", $"{evaluator + 1}/{entry.Number}"));
        var account = AccountOf(Evaluators[evaluator]);
        var evaluation = Evaluation.Assign(competition.Id, Proposal, entry.Id, account, LastDay, isFurther: false, at, id);
        db.Evaluations.Add(evaluation);
        return evaluation;
    }

    private Competition Open(string name, string title, DateTimeOffset until, DateTimeOffset now, string? province = null)
    {
        var opened = now.AddDays(-40);
        var details = new CompetitionDetails
        {
            Name = $"Kompetisi Inovasi Pelayanan Publik ({title})",
            AwardName = $"Kompetisi Inovasi ({title})",
            Year = Wib.DayOf(now).Year,
            Level = province is null ? CompetitionLevel.National : CompetitionLevel.Province,
            RegionCode = province,
            LegalBasis = Invented,
            SubmissionsFrom = opened,
            SubmissionsUntil = until,
        };
        var competition = Competition.Draft(details, Rules, null, Author.UserId, opened, IdOf(name));
        competition.Open(opened);
        db.Competitions.Add(competition);
        db.CompetitionVersions.Add(CompetitionVersion.Of(competition, null, Author.UserId, opened));
        return competition;
    }

    private CompetitionEntry Submit(Competition competition, Innovation record, int index, DateTimeOffset now) =>
        Enter(competition, record, $"{competition.Id.Value}/{index + 1}", now.AddDays(-20), index);

    private CompetitionEntry Enter(Competition competition, Innovation record, string name, DateTimeOffset at, int? submittedAfter)
    {
        var owner = record.OwnerId!.Value;
        var entry = CompetitionEntry.Draft(
            competition,
            record,
            new(owner, owner, record.RegionCode),
            new("DAERAH", Group, Category, null),
            Author,
            at,
            new(SampleIds.Of("competition-entry", name))
        );
        var content = entry.Content with { Sections = [.. Sections.Select(section => new EntrySection(section, Invented))] };
        entry.Revise(competition, content, Group, Category, null, Author, at);
        if (submittedAfter is { } last)
            entry.Submit(competition.NumberAfter(last, at), competition.Rules, competition.RulesVersion, [], Author, at);
        db.CompetitionEntries.Add(entry);
        return entry;
    }

    private static CriterionScore[] ScoresOf(decimal impact, decimal novelty) =>
        [new(Sections[1], impact, "Contoh: buktinya jelas."), new(Sections[2], novelty, "Contoh: belum ada yang serupa.")];

    private static CompetitionId IdOf(string name) => new(SampleIds.Of("competition", name));

    private static AccountId AccountOf(string email) => new(SampleIds.Of("account", email));
}
