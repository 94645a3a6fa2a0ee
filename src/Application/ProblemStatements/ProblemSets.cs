using JippApi.Domain.ProblemStatements;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Common;

public partial interface IAppDb
{
    DbSet<ProblemStatement> ProblemStatements { get; }
}
