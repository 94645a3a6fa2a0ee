using JippApi.Domain.Institutions;
using JippApi.Domain.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JippApi.Infrastructure.Persistence.Configurations;

internal sealed class InstitutionConfiguration : IEntityTypeConfiguration<Institution>
{
    private const int NaturalKeyMaxLength = Institution.NameMaxLength + 1 + Region.CodeMaxLength;

    public void Configure(EntityTypeBuilder<Institution> builder)
    {
        builder.HasKey(i => i.Id);
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.Version).IsConcurrencyToken();
        builder.Property(i => i.Name).HasMaxLength(Institution.NameMaxLength);
        builder.Property(i => i.ShortName).HasMaxLength(Institution.ShortNameMaxLength);
        builder.Property(i => i.Website).HasMaxLength(Institution.WebsiteMaxLength);
        builder.Property(i => i.NaturalKey).HasMaxLength(NaturalKeyMaxLength);
        builder.Property(i => i.SpellingKey).HasMaxLength(NaturalKeyMaxLength);
        builder.Property(i => i.Words).HasMaxLength(Institution.WordsMaxLength);
        builder.Property(i => i.RegionCode).HasMaxLength(Region.CodeMaxLength);
        builder.Property(i => i.GovernmentOf).HasMaxLength(Region.CodeMaxLength);
        builder.HasOne<Region>().WithMany().HasForeignKey(i => i.RegionCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Institution>().WithMany().HasForeignKey(i => i.ParentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(i => i.NaturalKey).IsUnique();
        builder.HasIndex(i => i.SpellingKey);
        builder.HasIndex(i => i.GovernmentOf).IsUnique();
        builder.HasIndex(i => new { i.Kind, i.NaturalKey });
        builder.Ignore(i => i.Details).Ignore(i => i.Events);
    }
}
