using JippApi.Application.Finding;
using JippApi.Application.Innovations.Directory;
using JippApi.Application.Search;
using JippApi.Domain.Institutions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Npgsql;
using NpgsqlTypes;

namespace JippApi.Infrastructure.Persistence.PostgreSql;

public sealed class PostgreSqlDb(DbContextOptions<PostgreSqlDb> options) : JippDb(options)
{
    internal const string Search = nameof(Search);

    private const string ByteOrder = "C";

    public override string MigrationScript() => PostgreSqlScript.Of(this);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);

        IndexWords(modelBuilder.Entity<DirectoryEntry>());
        IndexWords(modelBuilder.Entity<SearchEntry>());
        modelBuilder.Entity<Institution>().Property(i => i.NaturalKey).UseCollation(ByteOrder);
    }

    private static void IndexWords<TRow>(EntityTypeBuilder<TRow> entry)
        where TRow : class, IWordRow
    {
        // The words are already stems, so they bypass the parser of to_tsvector.
        entry
            .Property<NpgsqlTsVector>(Search)
            .HasComputedColumnSql("""array_to_tsvector(string_to_array(trim("Words"), ' '))""", stored: true);
        entry.HasIndex(Search).HasMethod("GIN");
        entry.Property(e => e.TitleKey).UseCollation(ByteOrder);
    }

    protected override async Task<bool> IsReadOnlyAsync(CancellationToken ct) =>
        // Also true of a standby
        await Database.SqlQueryRaw<string>("SELECT current_setting('transaction_read_only') AS \"Value\"").SingleAsync(ct) == "on";

    protected override void DropConnections() => NpgsqlConnection.ClearPool((NpgsqlConnection)Database.GetDbConnection());
}
