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

    /// <summary>The tiles of the audit log.</summary>
    DbSet<AuditTile> AuditTiles { get; }

    /// <summary>The signed heads of the audit log.</summary>
    DbSet<AuditTreeHead> AuditTreeHeads { get; }
}
