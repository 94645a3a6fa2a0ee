using JippApi.Application.Finding;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Common;

public partial interface IAppDb
{
    /// <summary>The words of what is found beside innovations.</summary>
    DbSet<SearchEntry> SearchEntries { get; }
}
