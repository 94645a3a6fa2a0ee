using JippApi.Infrastructure.Work;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

public abstract partial class JippDb
{
    internal DbSet<Lease> Leases => Set<Lease>();

    internal DbSet<TimedJob> TimedJobs => Set<TimedJob>();
}
