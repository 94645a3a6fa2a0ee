using JippApi.Application.Innovations;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Common;

public partial interface IAppDb
{
    /// <summary>Innovations of any publication status.</summary>
    DbSet<Innovation> Innovations { get; }

    /// <summary>Changes of published innovations that wait for somebody, or did.</summary>
    DbSet<Proposal> Proposals { get; }

    /// <summary>Merges of innovations.</summary>
    DbSet<InnovationMerge> Merges { get; }

    /// <summary>Public documents, stored exactly as they are served.</summary>
    DbSet<PublicDocument> PublicDocuments { get; }

    /// <summary>Documents of the published revisions.</summary>
    DbSet<InnovationRevision> Revisions { get; }
}
