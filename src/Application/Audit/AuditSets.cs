using JippApi.Application.Audit;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Common;

public partial interface IAppDb
{
    DbSet<AuditEvent> AuditEvents { get; }

    /// <summary>
    /// Adds an audit event, besides those that aggregates raise, to the transaction of the next save.
    /// </summary>
    void AddAuditEvent(PendingAuditEvent note);

    /// <summary>Returns the number and hash of the last audit event.</summary>
    Task<(long Number, string Hash)> AuditHeadAsync(CancellationToken ct);
}
