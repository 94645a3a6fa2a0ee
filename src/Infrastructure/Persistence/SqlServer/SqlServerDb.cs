using JippApi.Application.Innovations.Directory;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence.SqlServer;

/// <summary>The model on SQL Server.</summary>
public sealed class SqlServerDb(DbContextOptions<SqlServerDb> options) : JippDb(options)
{
    private const string ByteOrder = "Latin1_General_100_BIN2";

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);

        // It orders uniqueidentifiers by their last bytes, so that version 7 ids would scatter a clustered table.
        modelBuilder.Entity<Innovation>().HasKey(i => i.Id).IsClustered(false);
        modelBuilder.Entity<Institution>().HasKey(i => i.Id).IsClustered(false);
        modelBuilder.Entity<PublicDocument>().HasKey(d => d.Id).IsClustered(false);
        modelBuilder.Entity<InnovationRevision>().HasKey(r => new { r.InnovationId, r.Number }).IsClustered(false);

        modelBuilder.Entity<DirectoryEntry>().Property(e => e.TitleKey).UseCollation(ByteOrder);
        modelBuilder.Entity<DirectoryEntry>().Property(e => e.Words).UseCollation(ByteOrder);
        modelBuilder.Entity<DirectoryEntry>().Property(e => e.TitleWords).UseCollation(ByteOrder);
        modelBuilder.Entity<DirectoryEntry>().Property(e => e.KeyWords).UseCollation(ByteOrder);
        modelBuilder.Entity<Institution>().Property(i => i.NaturalKey).UseCollation(ByteOrder);
    }
}
