using JippApi.Domain.CodeMappings;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Common;

public partial interface IAppDb
{
    /// <summary>What the values of the sources' code lists are called in ours.</summary>
    DbSet<CodeMapping> CodeMappings { get; }

    /// <summary>Values in rows of the lists that nothing is known about.</summary>
    DbSet<WaitingValue> WaitingValues { get; }
}
