using JippApi.Application.Innovations.Directory;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Common;

public partial interface IAppDb
{
    /// <summary>Innovations of any publication status.</summary>
    DbSet<Innovation> Innovations { get; }

    /// <summary>One row per published innovation, laid out for lists, counts and searches.</summary>
    DbSet<DirectoryEntry> Directory { get; }

    /// <summary>Values of the multi-valued attributes of directory entries.</summary>
    DbSet<DirectoryTerm> DirectoryTerms { get; }

    /// <summary>Public documents, stored exactly as they are served.</summary>
    DbSet<PublicDocument> PublicDocuments { get; }

    /// <summary>Documents of the published revisions.</summary>
    DbSet<InnovationRevision> Revisions { get; }

    /// <summary>Words in published innovations, for spelling corrections.</summary>
    DbSet<KnownWord> KnownWords { get; }
}
