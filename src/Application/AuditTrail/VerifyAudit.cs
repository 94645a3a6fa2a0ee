using JippApi.Application.Audit;
using JippApi.Application.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.AuditTrail;

/// <summary>Recomputes the hashes of the whole audit trail.</summary>
public sealed record VerifyAudit : IRequest<AuditVerification>;

/// <summary>Integrity of the audit trail.</summary>
/// <param name="Whole">Whether no event was changed, removed or inserted.</param>
/// <param name="Count">Number of events checked.</param>
/// <param name="LastHash">Hash of the last event. Keep it to prove later that nothing before it was changed.</param>
/// <param name="BrokenAt">Number of the first event that does not fit; absent when the trail is intact.</param>
public sealed record AuditVerification(bool Whole, long Count, string LastHash, long? BrokenAt);

internal sealed class VerifyAuditHandler(IAppDb db) : IRequestHandler<VerifyAudit, AuditVerification>
{
    public async Task<AuditVerification> Handle(VerifyAudit request, CancellationToken ct)
    {
        var (count, last) = (0L, AuditHash.Beginning);
        await foreach (var happened in db.AuditEvents.AsNoTracking().OrderBy(e => e.Number).AsAsyncEnumerable().WithCancellation(ct))
        {
            if (happened.Number != count + 1 || happened.PreviousHash != last || AuditHash.Of(happened, last) != happened.Hash)
                return new(false, count, last, count + 1);
            (count, last) = (happened.Number, happened.Hash);
        }

        var head = await db.AuditHeadAsync(ct);
        return head == (count, last) ? new(true, count, last, null) : new(false, count, last, count + 1);
    }
}
