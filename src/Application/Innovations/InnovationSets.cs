using JippApi.Application.Innovations;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Common;

public partial interface IAppDb
{
    /// <summary>Innovations of any publication status.</summary>
    DbSet<Innovation> Innovations { get; }

    /// <summary>Public documents, stored exactly as they are served.</summary>
    DbSet<PublicDocument> PublicDocuments { get; }

    /// <summary>Documents of the published revisions.</summary>
    DbSet<InnovationRevision> Revisions { get; }
}
