using JippApi.Domain.Pulls;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Common;

public partial interface IAppDb
{
    /// <summary>Readings of source lists from the systems of the ministries.</summary>
    DbSet<Pull> Pulls { get; }
}
