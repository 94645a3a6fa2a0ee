using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Application.Innovations.Directory;
using JippApi.Domain.Innovations;
using JippApi.Domain.LegalInstruments;
using JippApi.Domain.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JippApi.Infrastructure.Persistence.Configurations;

internal sealed class DirectoryConfiguration
    : IEntityTypeConfiguration<DirectoryEntry>,
        IEntityTypeConfiguration<PublicDocument>,
        IEntityTypeConfiguration<InnovationRevision>,
        IEntityTypeConfiguration<KnownWord>,
        IEntityTypeConfiguration<DirectoryTerm>
{
    /// <summary>Titles differ within their first characters, so the sort key can be shorter than a title.</summary>
    public const int TitleKeyMaxLength = 120;

    private const int CodeMaxLength = 40;

    public void Configure(EntityTypeBuilder<DirectoryEntry> builder)
    {
        builder.ToTable("Directory").HasKey(e => e.Number);
        builder.HasIndex(e => e.Id).IsUnique();
        builder.Property(e => e.TitleKey).HasMaxLength(TitleKeyMaxLength);
        builder.Property(e => e.ShortNameKey).HasMaxLength(InnovationContent.ShortNameMaxLength).HasDefaultValue("");
        builder.Property(e => e.ProvinceCode).HasMaxLength(Region.CodeMaxLength);
        builder.Property(e => e.RegionCode).HasMaxLength(Region.CodeMaxLength);
        builder.Property(e => e.InstitutionKind).HasMaxLength(CodeMaxLength);
        builder.Property(e => e.Sector).HasMaxLength(CodeMaxLength);
        builder.Property(e => e.Phase).HasMaxLength(CodeMaxLength);
        builder.Property(e => e.Existence).HasMaxLength(CodeMaxLength);
        builder.Property(e => e.Freshness).HasMaxLength(CodeMaxLength).HasDefaultValue(Code.Of(Freshness.Never));
        builder.Property(e => e.ConfirmationMethod).HasMaxLength(CodeMaxLength);
        builder.Property(e => e.LadderLevel).HasMaxLength(CodeMaxLength).HasDefaultValue(Code.Of(LadderLevel.Idea));

        // One index for each sort order, and for each common filter in the default order.
        builder.HasIndex(e => new { e.UpdatedAt, e.Number });
        builder.HasIndex(e => new { e.Year, e.Number });
        builder.HasIndex(e => new { e.TitleKey, e.Number });
        builder.HasIndex(e => new
        {
            e.ProvinceCode,
            e.Year,
            e.UpdatedAt,
            e.Number,
        });
        builder.HasIndex(e => new
        {
            e.ProvinceCode,
            e.UpdatedAt,
            e.Number,
        });
        builder.HasIndex(e => new
        {
            e.RegionCode,
            e.UpdatedAt,
            e.Number,
        });
        builder.HasIndex(e => new
        {
            e.InstitutionId,
            e.UpdatedAt,
            e.Number,
        });
        builder.HasIndex(e => new
        {
            e.Sector,
            e.UpdatedAt,
            e.Number,
        });

        // High rungs are rare: without it, a page of them would be looked for in the whole directory
        builder.HasIndex(e => new
        {
            e.LadderLevel,
            e.UpdatedAt,
            e.Number,
        });

        // Covers every column that facets count or filter by, so that counting reads a single index.
        builder
            .HasIndex(e => new
            {
                e.ProvinceCode,
                e.Year,
                e.Sector,
                e.InstitutionKind,
                e.Phase,
                e.Existence,
                e.Freshness,
                e.ConfirmationMethod,
                e.ConfirmedOn,
                e.InDispute,
                e.LadderLevel,
                e.HasAward,
                e.RegionCode,
                e.InstitutionId,
            })
            .HasDatabaseName("IX_Directory_Facets");
        builder
            .HasIndex(e => new
            {
                e.Year,
                e.Sector,
                e.ProvinceCode,
                e.InstitutionKind,
                e.Phase,
                e.Existence,
                e.Freshness,
                e.ConfirmationMethod,
                e.ConfirmedOn,
                e.InDispute,
                e.LadderLevel,
                e.HasAward,
                e.RegionCode,
                e.InstitutionId,
            })
            .HasDatabaseName("IX_Directory_FacetsByYear");

        builder.HasMany(e => e.Terms).WithOne().HasForeignKey(t => t.EntryNumber);
    }

    public void Configure(EntityTypeBuilder<DirectoryTerm> builder)
    {
        builder.HasKey(t => new
        {
            t.Kind,
            t.Value,
            t.EntryNumber,
        });
        // An engine without statistics would otherwise read every term of the kind to see whether an entry has one
        builder.HasIndex(t => new { t.EntryNumber, t.Kind });
        builder.Property(t => t.Kind).HasMaxLength(10);
        builder.Property(t => t.Value).HasMaxLength(InnovationContent.TagMaxLength);
    }

    public void Configure(EntityTypeBuilder<PublicDocument> builder)
    {
        builder.HasKey(d => d.Id);
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.RegistryNumber).HasMaxLength(Innovation.RegistryNumberMaxLength);
        builder.HasIndex(d => d.RegistryNumber).IsUnique();
    }

    public void Configure(EntityTypeBuilder<InnovationRevision> builder)
    {
        builder.ToTable("InnovationRevisions").HasKey(r => new { r.InnovationId, r.Number });
        builder.HasIndex(r => new { r.InnovationId, r.PublishedAt });
    }

    public void Configure(EntityTypeBuilder<KnownWord> builder)
    {
        builder.HasKey(w => w.Id);
        builder.Property(w => w.Word).HasMaxLength(60);
        builder.HasIndex(w => w.LearnedFrom);
        builder.HasIndex(w => w.Word); // not unique: two writers may learn the same word at once
    }
}
