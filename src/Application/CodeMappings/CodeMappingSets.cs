using JippApi.Domain.CodeMappings;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Common;

public partial interface IAppDb
{
    /// <summary>The mappings of the values of the sources' code lists to ours.</summary>
    DbSet<CodeMapping> CodeMappings { get; }

    /// <summary>Values in rows of the lists that nothing is known about.</summary>
    DbSet<WaitingValue> WaitingValues { get; }
}
