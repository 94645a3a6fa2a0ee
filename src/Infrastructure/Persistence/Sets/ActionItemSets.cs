using JippApi.Domain.ActionItems;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

public abstract partial class JippDb
{
    /// <inheritdoc/>
    public DbSet<ActionItem> ActionItems => Set<ActionItem>();
}
