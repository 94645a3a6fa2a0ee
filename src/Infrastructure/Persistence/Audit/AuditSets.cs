using JippApi.Infrastructure.Persistence.Audit;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

public abstract partial class JippDb
{
    internal DbSet<AuditHead> AuditHeads => Set<AuditHead>();
}
