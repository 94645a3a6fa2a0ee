using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Sources;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Sources;

/// <summary>Chooses the values of the next innovations that lists describe, as the policy says now.</summary>
/// <param name="After">The last innovation before; null to begin.</param>
/// <param name="Size">How many.</param>
public sealed record RecomputeRecords(Guid? After, int Size) : IRequest<RecomputedRecords>;

/// <summary>How far the innovations are recomputed.</summary>
/// <param name="Done">How many were looked at in this step.</param>
/// <param name="Last">The last of them; null when there were none.</param>
public sealed record RecomputedRecords(int Done, Guid? Last);

internal sealed class RecomputeRecordsValidator : AbstractValidator<RecomputeRecords>;

internal sealed class RecomputeRecordsHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<RecomputeRecords, RecomputedRecords>
{
    public async Task<RecomputedRecords> Handle(RecomputeRecords command, CancellationToken ct)
    {
        var described = db.ListedRecords.AsNoTracking().Select(r => r.InnovationId).Distinct();
        if (command.After is { } id)
        {
            var after = new InnovationId(id);
            described = described.Where(one => one.CompareTo(after) > 0);
        }

        var ids = await described.OrderBy(one => one).Take(command.Size).ToListAsync(ct);
        if (ids.Count == 0)
            return new(0, null);
        var now = RecordingState.Stored(clock.GetUtcNow());
        var policy = await SurvivorshipPolicies.ValidAtAsync(db, now, ct);
        var records = (await db.ListedRecords.AsNoTracking().Where(r => ids.Contains(r.InnovationId)).ToListAsync(ct)).ToLookup(r =>
            r.InnovationId
        );
        foreach (var innovation in await db.Innovations.Where(i => ids.Contains(i.Id)).ToListAsync(ct))
            Recompute(innovation, [.. records[innovation.Id].Select(Statement.Of)], policy, now);

        await db.SaveChangesAsync(ct);
        return new(ids.Count, ids[^1].Value);
    }

    private void Recompute(Innovation innovation, IReadOnlyList<Statement> statements, SurvivorshipPolicy policy, DateTimeOffset now)
    {
        if (innovation.Publication is Publication.Withdrawn or Publication.Merged)
            return;
        var golden = GoldenRecord.Of(innovation, innovation.Content, statements, policy);
        // A region follows its owner, neither of which a policy moves
        var content = golden.Content with
        {
            OwnerId = innovation.OwnerId,
            RegionCode = innovation.RegionCode,
        };
        List<MemberOrigin> origins = [.. golden.Origins.Where(origin => origin.Member is not ("ownerInstitutionId" or "regionCode"))];
        if (origins.Count > 0 || InnovationMembers.Changed(innovation.Content, content).Count > 0)
            innovation.Restate(content, origins, user.Caller?.Actor ?? new(user.Id), now);
    }
}
