using System.Text.Json;
using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Application.Lineage;
using JippApi.Domain.Duplicates;
using JippApi.Domain.Innovations;
using JippApi.Domain.Lineage;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Duplicates;

/// <summary>Decides whether two records are the same.</summary>
/// <param name="Id">The pair.</param>
/// <param name="ExpectedVersion">The version the caller read.</param>
/// <param name="To">The decision; <c>OPEN</c> takes one back.</param>
/// <param name="Reason">Why.</param>
/// <param name="SurvivorId">The record into which the other one is merged.</param>
/// <param name="Until">The day until which the decision is deferred.</param>
/// <param name="OriginId">The record that the other one replicates.</param>
/// <param name="Kind">How the replica came about.</param>
/// <param name="Since">The day since which the replica has been in operation.</param>
public sealed record MoveDuplicate(
    Guid Id,
    int? ExpectedVersion,
    DuplicateStatus? To,
    string? Reason,
    Guid? SurvivorId = null,
    DateOnly? Until = null,
    Guid? OriginId = null,
    LinkKind? Kind = null,
    DateOnly? Since = null
) : IRequest<DuplicateView>;

internal sealed class MoveDuplicateValidator : AbstractValidator<MoveDuplicate>
{
    public MoveDuplicateValidator()
    {
        RuleFor(command => command.To).Present();
        RuleFor(command => command.Reason).Required().MaxLength(DuplicateCandidate.ReasonMaxLength);
        RuleFor(command => command.SurvivorId).Present().When(command => command.To is DuplicateStatus.Merged);
        RuleFor(command => command.Until).Present().When(command => command.To is DuplicateStatus.Deferred);
        RuleFor(command => command.OriginId).Present().When(command => command.To is DuplicateStatus.RelatedReplica);
        RuleFor(command => command.Kind).Present().When(command => command.To is DuplicateStatus.RelatedReplica);
        RuleFor(command => command.Since).Present().When(command => command.To is DuplicateStatus.RelatedReplica);
    }
}

internal sealed class MoveDuplicateHandler(
    IAppDb db,
    ICurrentUser user,
    TimeProvider clock,
    Merging merging,
    Staging staging,
    IMediator mediator
) : IRequestHandler<MoveDuplicate, DuplicateView>
{
    public Task<DuplicateView> Handle(MoveDuplicate command, CancellationToken ct) =>
        db.InTransactionAsync(() => DecideAsync(command, ct), ct);

    private async Task<DuplicateView> DecideAsync(MoveDuplicate command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var pair = await DuplicateLookup.FindAsync(db, user, command.Id, ct);
        if (command.ExpectedVersion is { } version && version != pair.Version)
            throw new StaleVersionException(
                pair.Version,
                JsonSerializer.Serialize((await DuplicateViews.ViewAsync(db, pair, now, ct)).Item, DuplicateJson.Readable.DuplicateItem),
                null
            );

        if (command.To == DuplicateStatus.Merged)
            await MergeAsync(pair, command, ct);
        else
            await KeepAsync(pair, command, now, ct);
        await db.SaveChangesAsync(ct);
        return await DuplicateViews.ViewAsync(db, pair, now, ct);
    }

    /// <summary>Merges the two; who may review only one of them proposes it to the reviewers of the other.</summary>
    private async Task MergeAsync(DuplicateCandidate pair, MoveDuplicate command, CancellationToken ct)
    {
        if (pair.BlockingRule(DuplicateStatus.Merged) is { } rule)
            throw rule.Broken();
        var survivorId = new InnovationId(command.SurvivorId!.Value);
        var mergedId = pair.OtherThan(survivorId);
        var reviewed = db.Innovations.Within(user.Caller!.ReachOf(Permissions.ReviewInnovations), db);
        if (await reviewed.AnyAsync(i => i.Id == mergedId, ct) && !await reviewed.AnyAsync(i => i.Id == survivorId, ct))
        {
            await mediator.Send(new ProposeMerge(mergedId.Value, survivorId.Value, command.Reason), ct);
            return;
        }

        var merged = await db.Innovations.SingleAsync(i => i.Id == mergedId, ct);
        var survivor = await db.Innovations.SingleAsync(i => i.Id == survivorId, ct);
        await merging.RequireBothAsync(merged, survivorId, [], ct);
        await merging.MergeAsync(merged, survivor, ct);
        await staging.LapseAsync(mergedId, ct);
        pair.Explain(command.Reason!.Trim());
    }

    /// <summary>Records a decision by which both stay.</summary>
    private async Task KeepAsync(DuplicateCandidate pair, MoveDuplicate command, DateTimeOffset now, CancellationToken ct)
    {
        var first = await db.Innovations.SingleAsync(i => i.Id == pair.FirstId, ct);
        var second = await db.Innovations.SingleAsync(i => i.Id == pair.SecondId, ct);
        await merging.RequireBothAsync(first, second.Id, [], ct);
        pair.Decide(new(command.To!.Value, command.Reason!.Trim(), command.Until), user.Caller!.Actor, now);
        if (command.To == DuplicateStatus.RelatedReplica)
        {
            var originId = new InnovationId(command.OriginId!.Value);
            var (origin, replica) = pair.OtherThan(originId) == second.Id ? (first, second) : (second, first);
            await LinkAsync(origin, replica, new(command.Kind!.Value, command.Since!.Value, command.Reason.Trim()), now, ct);
        }

        if (pair.IsSettled)
            await RememberAsync(pair, first, second, ct);
    }

    /// <summary>Claims that one replicates the other, unless a link says so already.</summary>
    private async Task LinkAsync(Innovation origin, Innovation replica, LinkDetails details, DateTimeOffset now, CancellationToken ct)
    {
        if (!await db.ReplicationLinks.AnyAsync(l => l.OriginId == origin.Id && l.ReplicaId == replica.Id && l.OpenPair != null, ct))
            await LinkClaims.ClaimAsync(db, origin, replica, details, user.Caller!.Actor, now, ct);
    }

    private async Task RememberAsync(DuplicateCandidate pair, Innovation first, Innovation second, CancellationToken ct)
    {
        var rows = SettledRows.Of(first.SourceRecords, second.SourceRecords).ToList();
        var known = await db.SettledRows.Where(r => r.CandidateId == pair.Id).Select(r => r.Rows).ToListAsync(ct);
        db.SettledRows.AddRange(rows.Except(known).Select(row => new SettledRows(row, pair.Id)));
    }
}
