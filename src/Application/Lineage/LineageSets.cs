using JippApi.Application.Lineage;
using JippApi.Domain.Lineage;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Common;

public partial interface IAppDb
{
    DbSet<ReplicationLink> ReplicationLinks { get; }

    /// <summary>Paths derived from the links that count; saving a link updates them.</summary>
    DbSet<LineagePath> LineagePaths { get; }
}
