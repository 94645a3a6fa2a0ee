using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Commitments;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Commitments;

/// <summary>
/// Drafts an amendment of a signed commitment sheet: a new edition with only the lines and signatories that it
/// concerns.
/// </summary>
public sealed record AmendCommitment(Guid Id, CommitmentInput Input) : IRequest<CommitmentDocument>;

internal sealed class AmendCommitmentValidator : AbstractValidator<AmendCommitment>
{
    public AmendCommitmentValidator() => RuleFor(command => command.Input).SetValidator(new CommitmentInputValidator());
}

internal sealed class AmendCommitmentHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<AmendCommitment, CommitmentDocument>
{
    /// <summary>
    /// Locks the first edition while the others are read, so that only one of two concurrent amendments of the same
    /// plan
    /// is drafted.
    /// </summary>
    public Task<CommitmentDocument> Handle(AmendCommitment command, CancellationToken ct) =>
        db.InTransactionAsync(() => AmendAsync(command, ct), ct);

    private async Task<CommitmentDocument> AmendAsync(AmendCommitment command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var amended = await CommitmentAccess.LoadSheetAsync(db, user, command.Id, null, now, ct);
        CommitmentRules.AmendsSigned.Require(amended.Status == CommitmentStatus.Signed);
        await CommitmentAccess.LockSheetAsync(db, amended.RootId.Value, ct);
        var content = await CommitmentReferences.ContentOfAsync(db, user, command.Input, amended.RegionCode, ct);
        await Amendments.RequireLinesOfAsync(db, amended.RootId, content, ct);
        var editions = await db.Commitments.CountAsync(s => s.RootId == amended.RootId, ct);

        var sheet = amended.Amend(content, editions + 1, await Amendments.OpenOfSamePlansAsync(db, amended.RootId, null, content, ct), now);

        db.Commitments.Add(sheet);
        await db.SaveChangesAsync(ct);
        return await CommitmentViews.DocumentOfAsync(db, user, sheet, now, ct);
    }
}

/// <summary>Checks the lines of an amendment.</summary>
internal static class Amendments
{
    /// <summary>
    /// Requires that the draft of an amendment changes only lines of signed editions, and none that another amendment
    /// is changing.
    /// </summary>
    public static async Task RequireAmendedLinesAsync(IAppDb db, CommitmentSheet sheet, SheetContent content, CancellationToken ct)
    {
        if (sheet.AmendsId is null)
            return;
        await Amendments.RequireLinesOfAsync(db, sheet.RootId, content, ct);
        CommitmentSheet.RequireNoOther(await Amendments.OpenOfSamePlansAsync(db, sheet.RootId, sheet.Id, content, ct));
    }

    /// <summary>
    /// Returns another edition that changes one of the same plans and that not everyone has signed, or null. What one
    /// district amends does not keep the others waiting.
    /// </summary>
    public static async Task<CommitmentSheetId?> OpenOfSamePlansAsync(
        IAppDb db,
        CommitmentSheetId root,
        CommitmentSheetId? self,
        SheetContent content,
        CancellationToken ct
    )
    {
        List<ReplicationPlanId> plans = [.. content.Lines.Select(line => line.PlanId)];
        return await db
            .Commitments.Where(s => s.RootId == root && s.SignedAt == null && s.Status != CommitmentStatus.Ended && s.Id != self)
            .Where(s => s.Lines.Any(line => plans.Contains(line.PlanId)))
            .OrderBy(s => s.Edition)
            .Select(s => (CommitmentSheetId?)s.Id)
            .FirstOrDefaultAsync(ct);
    }

    /// <summary>
    /// Requires that every line is on a signed edition of the sheet and every item belongs to the line's plan.
    /// </summary>
    public static async Task RequireLinesOfAsync(IAppDb db, CommitmentSheetId root, SheetContent content, CancellationToken ct)
    {
        var signed = await db
            .Commitments.Where(s => s.RootId == root && s.SignedAt != null)
            .SelectMany(s => s.Lines)
            .Select(line => line.PlanId)
            .ToHashSetAsync(ct);
        CommitmentRules.AmendsOwnLines.Require(content.Lines.All(line => signed.Contains(line.PlanId)));

        var moved = content.Lines.SelectMany(line => line.Amendment!.Items.Select(item => (line.PlanId, item.ItemId))).ToList();
        if (moved.Count == 0)
            return;
        var ids = moved.ConvertAll(item => item.ItemId);
        var known = await db.ActionItems.Where(i => ids.Contains(i.Id)).Select(i => new { i.PlanId, i.Id }).ToListAsync(ct);
        foreach (var (plan, item) in moved)
        {
            if (!known.Contains(new { PlanId = plan, Id = item }))
                throw new InvalidFieldsException([new("/lines", "UNKNOWN_ACTION_ITEM", item.Value)]);
        }
    }
}
