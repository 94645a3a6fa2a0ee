using JippApi.Application.Finding;
using JippApi.Domain.Institutions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JippApi.Infrastructure.Persistence.Configurations;

internal sealed class SearchEntryConfiguration : IEntityTypeConfiguration<SearchEntry>
{
    private const int KindMaxLength = 40;
    private const int TitleMaxLength = 300;

    public void Configure(EntityTypeBuilder<SearchEntry> builder)
    {
        builder.ToTable("SearchEntries").HasKey(e => e.Number);
        builder.HasIndex(e => new { e.Kind, e.Id }).IsUnique();
        builder.Property(e => e.Kind).HasMaxLength(KindMaxLength);
        builder.Property(e => e.Title).HasMaxLength(TitleMaxLength);
        builder.Property(e => e.TitleKey).HasMaxLength(DirectoryConfiguration.TitleKeyMaxLength);
        builder.Property(e => e.Institution).HasMaxLength(Institution.NameMaxLength);
        builder.Property(e => e.Version).IsConcurrencyToken();
    }
}
