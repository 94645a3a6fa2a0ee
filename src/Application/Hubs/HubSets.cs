using JippApi.Domain.Hubs;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Common;

public partial interface IAppDb
{
    DbSet<Hub> Hubs { get; }

    DbSet<MaturitySurvey> MaturitySurveys { get; }
}
