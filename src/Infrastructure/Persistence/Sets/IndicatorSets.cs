using JippApi.Domain.Indicators;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

public abstract partial class JippDb
{
    /// <inheritdoc/>
    public DbSet<Indicator> Indicators => Set<Indicator>();

    /// <inheritdoc/>
    public DbSet<IndicatorActual> IndicatorActuals => Set<IndicatorActual>();
}
