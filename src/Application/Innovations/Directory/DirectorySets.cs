using JippApi.Application.Innovations.Directory;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Common;

public partial interface IAppDb
{
    /// <summary>One row per published innovation, laid out for lists, counts and searches.</summary>
    DbSet<DirectoryEntry> Directory { get; }

    /// <summary>Values of the multi-valued attributes of directory entries.</summary>
    DbSet<DirectoryTerm> DirectoryTerms { get; }

    /// <summary>Words in published innovations, for spelling corrections.</summary>
    DbSet<KnownWord> KnownWords { get; }
}
