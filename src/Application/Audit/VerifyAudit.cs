using JippApi.Application.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Audit;

/// <summary>Computes the whole chain anew.</summary>
public sealed record VerifyAudit : IRequest<AuditVerification>;

/// <summary>Whether the chain is whole.</summary>
/// <param name="Whole">Nothing was changed, removed or put in between.</param>
/// <param name="Count">How many events were checked.</param>
/// <param name="LastHash">Hash of the last event: whoever wrote it down can prove later that nothing before it was
/// changed.</param>
/// <param name="BrokenAt">Number of the first event that does not fit.</param>
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
