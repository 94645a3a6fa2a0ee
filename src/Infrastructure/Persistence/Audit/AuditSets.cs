using JippApi.Infrastructure.Persistence.Audit;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

public abstract partial class JippDb
{
    internal DbSet<AuditKeyRow> AuditKeys => Set<AuditKeyRow>();

    internal DbSet<AuditLogSize> AuditLogSizes => Set<AuditLogSize>();
}
