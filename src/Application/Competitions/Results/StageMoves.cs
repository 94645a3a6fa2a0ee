using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Competitions.Entries;
using JippApi.Application.Escalations;
using JippApi.Domain.Common;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;
using JippApi.Domain.Competitions.Results;
using JippApi.Domain.Files;
using JippApi.Domain.Operations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Results;

/// <summary>Applies a move of a stage to its entries. The caller saves.</summary>
internal sealed class StageMoves(IAppDb db, ICurrentUser user, TimeProvider clock, StageReports reports)
{
    /// <summary>The longest objection period with all holidays in it.</summary>
    private const int CalendarDays = 400;

    /// <summary>Starts a stage with the entries that went on from the one before.</summary>
    public async Task StartAsync(Competition competition, string code, DateOnly? evaluateUntil, CancellationToken ct)
    {
        competition.StartStage(code, evaluateUntil, clock.GetUtcNow());

        var before = competition.StageBefore(code)?.Code;
        foreach (var entry in await PassedAsync(competition, ct))
        {
            if (!entry.IsOut && entry.Stage == before)
                entry.Reach(code);
        }
    }

    /// <summary>Fixes who goes on from a stage, and why.</summary>
    public async Task CloseAsync(Competition competition, string code, IReadOnlyList<PlenaryChangeInput> changes, CancellationToken ct)
    {
        var stage = competition.StageOf(code);
        ResultRules.ChangesInPlenary.Require(changes.Count == 0 || stage.Kind == StageKind.Plenary);
        competition.CloseStage(code, clock.GetUtcNow());

        var running = await reports.RunningAsync(competition.Id, code, ct);
        var outcome = await reports.ComputeAsync(competition, stage, running, await ChangesAsync(changes, running, ct), ct);
        ResultRules.StageComplete.Require(outcome.Missing.Count == 0, outcome.Missing);

        db.StageResults.AddRange(outcome.Entries.Select(advanced => StageResult.Of(competition.Id, code, advanced)));
        var outside = outcome.Entries.Where(advanced => !advanced.GoesOn).Select(advanced => advanced.Id).ToHashSet();
        foreach (var entry in await PassedAsync(competition, ct))
        {
            if (!entry.IsOut && entry.Stage == code && outside.Contains(entry.Id))
                entry.FallOut(code);
        }
    }

    /// <summary>Makes the results public, and begins the objection period.</summary>
    public async Task AnnounceAsync(Competition competition, string code, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var today = Wib.DayOf(now);
        var last = today.AddDays(CalendarDays);
        var calendar = await WorkDays.OfAsync(db, today, last, ct);
        competition.Announce(code, ObjectionPeriod.LastDay(competition.StageOf(code), today, calendar), now);
    }

    /// <summary>Makes the results final, and lets a worker grant the awards of the tiers.</summary>
    public async Task DecreeAsync(Competition competition, string code, StageDecreeInput input, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var (id, today) = (competition.Id, Wib.DayOf(now));
        if (input.DecidedOn > today)
            throw new InvalidFieldsException([new("/decree/decidedOn", "TIME_OUT_OF_RANGE", $"≤ {today:O}")]);
        await RequireOwnFileAsync(input.FileId!.Value, ct);
        var open = await db.CompetitionAppeals.CountAsync(
            a => a.CompetitionId == id && a.Stage == code && a.Status == AppealStatus.Open,
            ct
        );
        competition.Decree(code, new(input.Number!.Trim(), input.DecidedOn!.Value, input.FileId, now), open, today, now);

        if (competition.StageOf(code).Tiers.Count == 0)
            return;
        var operation = Operation.Request(OperationKind.GrantAwards, user.Id, now);
        competition.RecordOperation(code, operation.Id.Value);
        db.Operations.Add(operation);
    }

    /// <summary>
    /// Returns all submitted entries after a change that is the same for each: a version that grew for some only would
    /// tell who goes on.
    /// </summary>
    private async Task<List<CompetitionEntry>> PassedAsync(Competition competition, CancellationToken ct)
    {
        var id = competition.Id;
        var entries = await db.CompetitionEntries.Where(e => e.CompetitionId == id && e.Status == EntryStatus.Submitted).ToListAsync(ct);
        foreach (var entry in entries)
            entry.Pass();
        return entries;
    }

    /// <summary>Returns the decisions of a plenary, each by somebody without an interest in the entry.</summary>
    private async Task<Dictionary<CompetitionEntryId, PlenaryChange>> ChangesAsync(
        IReadOnlyList<PlenaryChangeInput> inputs,
        IReadOnlyList<StageEntry> running,
        CancellationToken ct
    )
    {
        Dictionary<CompetitionEntryId, PlenaryChange> changes = [];
        foreach (var (number, input) in inputs.Index())
        {
            var id = new CompetitionEntryId(input.EntryId!.Value);
            if (!running.Any(entry => entry.Id == id && entry.Left is null))
                throw ResultRules.EntryOfStage.Broken($"/changes/{number}/entryId");
            var entry = await db.CompetitionEntries.AsNoTracking().SingleAsync(e => e.Id == id, ct);
            await EntryLookup.RequireFreeAsync(db, user, entry, ct);
            changes[id] = new(input.GoesOn!.Value, input.Reason!.Trim(), user.Id);
        }

        return changes;
    }

    private async Task RequireOwnFileAsync(Guid id, CancellationToken ct)
    {
        var (key, me) = (new StoredFileId(id), user.Id);
        if (!await db.Files.AnyAsync(f => f.Id == key && f.UploadedBy == me && !f.IsDelivery && f.Status == FileStatus.Ready, ct))
            throw new InvalidFieldsException([new("/decree/fileId", "UNKNOWN_FILE", id)]);
    }
}
