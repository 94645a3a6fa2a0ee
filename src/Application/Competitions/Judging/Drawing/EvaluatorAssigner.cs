using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;
using JippApi.Domain.Competitions.Judging;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Judging.Drawing;

/// <summary>
/// Gives entries the evaluators that they lack. Nobody picks one: those free of interest are drawn, the least loaded
/// first. The caller holds the lock of the edition and saves.
/// </summary>
internal sealed class EvaluatorAssigner(IAppDb db, ConflictFinder conflicts)
{
    /// <param name="competition">The edition.</param>
    /// <param name="stage">The stage, which runs.</param>
    /// <param name="entries">The entries.</param>
    /// <param name="leaving">The person who is about to leave the edition, and is not drawn; null when nobody
    /// is.</param>
    /// <param name="now">The time.</param>
    /// <param name="ct">The cancellation token.</param>
    /// <returns>What was drawn.</returns>
    public async Task<IReadOnlyList<Evaluation>> DrawAsync(
        Competition competition,
        EditionStage stage,
        IReadOnlyList<CompetitionEntry> entries,
        AccountId? leaving,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var lacking = await LackingAsync(stage, entries, ct);
        if (lacking.Count == 0)
            return [];

        var pool = await PoolAsync(competition.Id, stage, leaving, ct);
        List<CompetitionEntry> judged = [.. lacking.Select(one => one.Entry)];
        var found = await conflicts.FindAsync(judged, [.. pool.Select(person => person.Account)], stage.BarsOwnRegion, ct);
        var dueOn = competition.StateOf(stage.Code).EvaluateUntil ?? Wib.DayOf(now).AddDays(stage.EvaluationDays);
        List<Evaluation> drawn = [];
        foreach (var (entry, own, missing, further) in lacking)
        {
            var free = pool.Where(person =>
                person.Judges(entry) && own.All(v => v.EvaluatorId != person.Account) && found.Of(entry.Id, person.Account) is null
            );
            var candidates = free.Select(person => new Candidate(person.Account, person.Load));
            foreach (var (place, account) in EvaluatorDraw.Choose(entry.Id, stage.Code, candidates, missing + further).Index())
            {
                drawn.Add(Evaluation.Assign(competition.Id, stage.Code, entry.Id, account, dueOn, place >= missing, now));
                pool.Single(person => person.Account == account).Load++;
            }
        }

        db.Evaluations.AddRange(drawn);
        return drawn;
    }

    /// <summary>
    /// Returns the entries that lack evaluators, with those who have or had them, and how many they lack.
    /// </summary>
    private async Task<List<LackingEvaluator>> LackingAsync(
        EditionStage stage,
        IReadOnlyList<CompetitionEntry> entries,
        CancellationToken ct
    )
    {
        var code = stage.Code;
        List<CompetitionEntryId> ids = [.. entries.Select(entry => entry.Id)];
        var given = (await db.Evaluations.Where(v => ids.Contains(v.EntryId) && v.Stage == code).ToListAsync(ct)).ToLookup(v => v.EntryId);
        List<LackingEvaluator> lacking = [];
        foreach (var entry in entries)
        {
            List<Evaluation> own = [.. given[entry.Id]];
            var (missing, further) = (EvaluatorNeeds.Missing(stage, own), EvaluatorNeeds.LacksFurther(stage, own) ? 1 : 0);
            if (missing + further > 0)
                lacking.Add(new(entry, own, missing, further));
        }

        return lacking;
    }

    /// <summary>Reads the people from whom a stage draws, with how much each has been given in it.</summary>
    private async Task<List<PoolMember>> PoolAsync(CompetitionId competition, EditionStage stage, AccountId? leaving, CancellationToken ct)
    {
        var duty = stage.Pool == EvaluatorPool.Panel ? CompetitionDuty.Panel : CompetitionDuty.Evaluator;
        var members = await db
            .CompetitionMembers.AsNoTracking()
            .Where(m => m.CompetitionId == competition && m.Duty == duty && m.LeftAt == null)
            .ToListAsync(ct);
        List<Guid> ids = [.. members.Select(member => member.AccountId.Value)];
        var active = (
            await db.Accounts.Where(a => ids.Contains(a.Id) && a.Status == AccountStatus.Active).Select(a => a.Id).ToListAsync(ct)
        ).ToHashSet();
        var loads = await LoadsAsync(competition, stage.Code, ct);
        return
        [
            .. members
                .Where(member => active.Contains(member.AccountId.Value) && member.AccountId != leaving)
                .Select(member => new PoolMember(member) { Load = loads.GetValueOrDefault(member.AccountId) }),
        ];
    }

    private Task<Dictionary<AccountId, int>> LoadsAsync(CompetitionId competition, string stage, CancellationToken ct)
    {
        var live = EvaluationStates.Live;
        return db
            .Evaluations.Where(v => v.CompetitionId == competition && v.Stage == stage && live.Contains(v.Status))
            .GroupBy(v => v.EvaluatorId)
            .Select(same => new { same.Key, Count = same.Count() })
            .ToDictionaryAsync(same => same.Key, same => same.Count, ct);
    }

    private sealed record LackingEvaluator(CompetitionEntry Entry, IReadOnlyList<Evaluation> Own, int Missing, int Further);

    private sealed class PoolMember(CompetitionMember member)
    {
        public AccountId Account => member.AccountId;

        public int Load { get; set; }

        /// <summary>Whether the person judges entries of this category, and can take one more.</summary>
        public bool Judges(CompetitionEntry entry) =>
            (member.MaxLoad is not { } most || Load < most)
            && (member.Categories.Count == 0 || entry.Category is null || member.Categories.Contains(entry.Category));
    }
}
