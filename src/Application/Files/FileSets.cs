using JippApi.Domain.Files;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Common;

public partial interface IAppDb
{
    /// <summary>Files, including unfinished uploads.</summary>
    DbSet<StoredFile> Files { get; }
}
