using System.Globalization;
using JippApi.Application.Access;
using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;
using JippApi.Domain.Competitions.Judging;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Benchmarks.Generator;

/// <summary>What was generated.</summary>
/// <param name="Competition">Id of the edition, whose scoring stage runs.</param>
/// <param name="Account">Id of the account with a worklist.</param>
internal sealed record GeneratedEdition(string Competition, string Account);

/// <summary>
/// Fills a database with an edition whose entries have all been scored by four evaluators each, and gives one more
/// account a worklist of entries that it has not scored yet.
/// </summary>
internal sealed class CompetitionGenerator(Engine engine, int seed)
{
    public const string Stage = "PROPOSAL";
    public const int Scores = 4;

    /// <summary>The account with the worklist, which can sign in.</summary>
    public const string Person = "validator" + NewDatabase.Domain;

    private const string Group = "UMUM";
    private const int Evaluators = 200;
    private const int Waiting = 200;
    private const int BatchSize = 500;

    private static readonly InstitutionKind[] Kinds = Enum.GetValues<InstitutionKind>();
    private static readonly string[] Criteria = ["DAMPAK", "KEBARUAN", "KEBERLANJUTAN"];
    private static readonly Actor By = new(new UserId("benchmarks"));

    private readonly DateTimeOffset now = TimeProvider.System.GetUtcNow();
    private readonly Random random = new(seed);

    private DateTimeOffset Submitted => now.AddDays(-3);

    public async Task<GeneratedEdition> FillAsync(string database, int entries)
    {
        engine.Prepare(database);
        await new DirectoryGenerator(engine, seed).FillAsync(database, entries);
        await using var product = Product.On(engine.Provider, engine.ConnectionString(database));
        await using var scope = product.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        var accounts = await AddEvaluatorsAsync(db);
        AccountId person = new(await db.Accounts.Where(a => a.Email == Person).Select(a => a.Id).SingleAsync());
        var competition = await AddEditionAsync(db, [.. accounts, person]);
        var records = await db
            .Innovations.AsNoTracking()
            .Where(i => i.Publication == Publication.Published && i.OwnerId != null)
            .OrderBy(i => i.Id)
            .Take(entries)
            .Select(i => i.Id)
            .ToListAsync();
        foreach (var (number, batch) in records.Chunk(BatchSize).Index())
            await AddEntriesAsync(db, competition, batch, number * BatchSize, accounts, person);
        competition.StartStage(Stage, null, now.AddDays(-1));
        await db.SaveChangesAsync();
        engine.Execute(database, """DELETE FROM "Outbox";""");
        return new(competition.Id.Value.ToString(), person.Value.ToString());
    }

    private static EditionRules Rules() =>
        new()
        {
            Groups = [new(Group, "Kelompok umum", null, null, [])],
            Clusters = [new("SEMUA", "Semua instansi", null, Kinds)],
            Sections = [new("RINGKASAN", "Ringkasan", null, SectionPrefill.Summary)],
            Stages =
            [
                new()
                {
                    Code = Stage,
                    Name = "Penilaian proposal",
                    Kind = StageKind.Scoring,
                    MinScores = Scores,
                    Rubric =
                    [
                        new(Criteria[0], "Dampak", null, 50),
                        new(Criteria[1], "Kebaruan", null, 30),
                        new(Criteria[2], "Keberlanjutan", null, 20),
                    ],
                    TieBreaks = [Criteria[0]],
                    Advances = [new(Group, 99)],
                },
            ],
        };

    private static async Task<List<AccountId>> AddEvaluatorsAsync(JippDb db)
    {
        List<AccountId> added = [];
        for (var number = 0; number < Evaluators; number++)
        {
            var email = string.Create(CultureInfo.InvariantCulture, $"penilai-{number}{NewDatabase.Domain}");
            var account = Account.Create(email, "Penilai uji", null, Product.StartOfTime);
            (account.NormalizedEmail, account.NormalizedUserName) = (email.ToUpperInvariant(), email.ToUpperInvariant());
            account.Activate();
            db.Accounts.Add(account);
            added.Add(account.AccountId);
        }

        await db.SaveChangesAsync();
        db.ClearTrackedChanges();
        return added;
    }

    /// <summary>An edition whose entries were submitted three days ago, and whose stage has begun since.</summary>
    private async Task<Competition> AddEditionAsync(JippDb db, IEnumerable<AccountId> accounts)
    {
        var details = new CompetitionDetails
        {
            Name = "KIPP uji beban",
            AwardName = "KIPP uji beban",
            Year = Wib.DayOf(now).Year,
            Level = CompetitionLevel.National,
            SubmissionsFrom = now.AddDays(-10),
            SubmissionsUntil = now.AddDays(-2),
        };
        var competition = Competition.Draft(details, Rules(), null, By.UserId, now.AddDays(-20));
        competition.Open(now.AddDays(-19));
        db.Competitions.Add(competition);
        foreach (var account in accounts)
            db.CompetitionMembers.Add(
                CompetitionMember.Add(competition, account, CompetitionDuty.Evaluator, [], null, [], By, now.AddDays(-18))
            );
        await db.SaveChangesAsync();
        return competition;
    }

    private async Task AddEntriesAsync(
        JippDb db,
        Competition competition,
        InnovationId[] records,
        int before,
        List<AccountId> accounts,
        AccountId person
    )
    {
        var innovations = await db.Innovations.AsNoTracking().Where(i => records.Contains(i.Id)).OrderBy(i => i.Id).ToListAsync();
        List<CompetitionEntry> entries = [.. innovations.Select((record, place) => Enter(competition, record, before + place))];
        db.CompetitionEntries.AddRange(entries);
        foreach (var (place, entry) in entries.Index())
        {
            for (var score = 0; score < Scores; score++)
                db.Evaluations.Add(Judge(competition, entry, accounts[((before + place) * Scores + score) % accounts.Count]));
            if (before + place < Waiting)
                db.Evaluations.Add(Assign(competition, entry, person));
        }

        await db.SaveChangesAsync();
    }

    private CompetitionEntry Enter(Competition competition, Innovation record, int last)
    {
        var owner = record.OwnerId!.Value;
        var entry = CompetitionEntry.Draft(
            competition,
            record,
            new(owner, owner, record.RegionCode),
            new("SEMUA", Group, null, null),
            By,
            Submitted
        );
        entry.Submit(competition.NumberAfter(last, Submitted), competition.Rules, competition.RulesVersion, [], By, Submitted);
        entry.Reach(Stage);
        return entry;
    }

    private Evaluation Assign(Competition competition, CompetitionEntry entry, AccountId evaluator) =>
        Evaluation.Assign(competition.Id, Stage, entry.Id, evaluator, Wib.DayOf(now).AddDays(14), isFurther: false, now.AddDays(-1));

    private Evaluation Judge(Competition competition, CompetitionEntry entry, AccountId evaluator)
    {
        var (evaluation, stage) = (Assign(competition, entry, evaluator), competition.StageOf(Stage));
        List<CriterionScore> scores =
        [
            .. Criteria.Select(criterion => new CriterionScore(criterion, random.Next(10_001) / 100m, "Alasan uji.")),
        ];
        evaluation.Draft(stage, scores, null, now);
        evaluation.Submit(stage, now);
        return evaluation;
    }
}
