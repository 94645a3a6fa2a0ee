using JippApi.Application.Innovations;
using JippApi.Application.Innovations.Directory;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

public abstract partial class JippDb
{
    /// <inheritdoc/>
    public DbSet<Innovation> Innovations => Set<Innovation>();

    /// <inheritdoc/>
    public DbSet<Proposal> Proposals => Set<Proposal>();

    /// <inheritdoc/>
    public DbSet<InnovationMerge> Merges => Set<InnovationMerge>();

    /// <inheritdoc/>
    public DbSet<DirectoryEntry> Directory => Set<DirectoryEntry>();

    /// <inheritdoc/>
    public DbSet<DirectoryTerm> DirectoryTerms => Set<DirectoryTerm>();

    /// <inheritdoc/>
    public DbSet<PublicDocument> PublicDocuments => Set<PublicDocument>();

    /// <inheritdoc/>
    public DbSet<InnovationRevision> Revisions => Set<InnovationRevision>();

    /// <inheritdoc/>
    public DbSet<KnownWord> KnownWords => Set<KnownWord>();
}
