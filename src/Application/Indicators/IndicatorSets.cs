using JippApi.Domain.Indicators;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Common;

public partial interface IAppDb
{
    DbSet<Indicator> Indicators { get; }

    DbSet<IndicatorActual> IndicatorActuals { get; }
}
