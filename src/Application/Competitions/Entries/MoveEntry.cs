using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Entries;

/// <summary>Submits an entry, withdraws it, or disqualifies it.</summary>
/// <param name="Id">The entry.</param>
/// <param name="ExpectedVersion">The version the caller read.</param>
/// <param name="To">The status to reach.</param>
/// <param name="Reason">Why; required to withdraw and to disqualify.</param>
public sealed record MoveEntry(Guid Id, int? ExpectedVersion, EntryStatus? To, string? Reason) : IRequest<EntryDocument>
{
    internal static readonly IReadOnlyList<EntryStatus> Moves = [EntryStatus.Submitted, EntryStatus.Withdrawn, EntryStatus.Disqualified];
}

internal sealed class MoveEntryValidator : AbstractValidator<MoveEntry>
{
    public MoveEntryValidator()
    {
        RuleFor(command => command.To).Present();
        RuleFor(command => command.To).OneOf(MoveEntry.Moves);
        RuleFor(command => command.Reason).MaxLength(CompetitionEntry.ReasonMaxLength);
        RuleFor(command => command.Reason).Required().When(command => command.To is EntryStatus.Withdrawn or EntryStatus.Disqualified);
    }
}

internal sealed class MoveEntryHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<MoveEntry, EntryDocument>
{
    public Task<EntryDocument> Handle(MoveEntry command, CancellationToken ct) => db.InTransactionAsync(() => MoveAsync(command, ct), ct);

    private async Task<EntryDocument> MoveAsync(MoveEntry command, CancellationToken ct)
    {
        var now = clock.GetUtcNow(); // who comes in time waits for others without being late
        await EntryLocks.TakeForEntryAsync(db, command.Id, ct);
        var found = await EntryLookup.LoadAsync(db, user, command.Id, command.ExpectedVersion, ct);
        if (command.To == EntryStatus.Disqualified)
            await DisqualifyAsync(found, command.Reason!.Trim(), now, ct);
        else if (command.To == EntryStatus.Withdrawn)
            await WithdrawAsync(found, command.Reason!.Trim(), now, ct);
        else
            await SubmitAsync(found, now, ct);

        await db.SaveChangesAsync(ct);
        return await EntryViews.DocumentAsync(db, found, ct);
    }

    private async Task SubmitAsync(FoundEntry found, DateTimeOffset now, CancellationToken ct)
    {
        await RequireEntersAsync(found, ct);
        var (entry, competition, actor) = (found.Entry, found.Competition, user.Caller!.Actor);
        entry.RequireMove(EntryStatus.Submitted);
        var tree = await EligibilityReader.OwnerAsync(db, competition, entry, ct);
        EntryRules.OwnedStill.Require(tree is not null && tree.Owner.Id == entry.InstitutionId && tree.Root.Id == entry.GovernmentId);
        var names = competition.Rules.IsBlind ? await NamesOfEntry.OfAsync(db, competition, entry, actor, ct) : [];
        var findings = await EligibilityReader.FindAsync(db, competition, entry, now, ct);

        Eligibility.Require(findings);
        var id = competition.Id;
        var last = await db.CompetitionEntries.Where(e => e.CompetitionId == id).MaxAsync(e => e.Number, ct) ?? 0;
        entry.Submit(competition.NumberAfter(last, now), competition.Rules, competition.RulesVersion, names, actor, now);
    }

    private async Task WithdrawAsync(FoundEntry found, string reason, DateTimeOffset now, CancellationToken ct)
    {
        await RequireEntersAsync(found, ct);
        EntryRules.BeforeDecree.Require(!IsDecreed(found));

        found.Entry.Withdraw(reason, now);
    }

    private async Task DisqualifyAsync(FoundEntry found, string reason, DateTimeOffset now, CancellationToken ct)
    {
        if (!found.Rights.Organises)
            throw new ForbiddenException(Permissions.OrganiseCompetitions);
        await EntryLookup.RequireFreeAsync(db, user, found.Entry, ct);
        EntryRules.BeforeDecree.Require(!IsDecreed(found));

        found.Entry.Disqualify(reason, now);
    }

    /// <summary>
    /// The institution itself hands in; who only keeps a list in which the innovation stands does not.
    /// </summary>
    private async Task RequireEntersAsync(FoundEntry found, CancellationToken ct)
    {
        if (!found.Enters || !await found.Rights.Entrant.CoversAsync(found.Entry.InstitutionId, db, ct))
            throw new ForbiddenException(Permissions.EnterCompetitions);
    }

    private static bool IsDecreed(FoundEntry found) =>
        found.Competition.Status == CompetitionStatus.Completed
        || (found.Entry.Stage is { } stage && found.Competition.StateOf(stage).Status == StageStatus.Decreed);
}
