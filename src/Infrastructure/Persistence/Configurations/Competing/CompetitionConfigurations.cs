using JippApi.Application.Competitions.Editions;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Institutions;
using JippApi.Domain.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JippApi.Infrastructure.Persistence.Configurations;

internal sealed class CompetitionConfigurations
    : IEntityTypeConfiguration<Competition>,
        IEntityTypeConfiguration<CompetitionVersion>,
        IEntityTypeConfiguration<CompetitionMember>
{
    public void Configure(EntityTypeBuilder<Competition> builder)
    {
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.Property(c => c.Name).HasMaxLength(CompetitionDetails.NameMaxLength);
        builder.Property(c => c.AwardName).HasMaxLength(CompetitionDetails.AwardNameMaxLength);
        builder.Property(c => c.RegionCode).HasMaxLength(Region.CodeMaxLength);
        builder.Property(c => c.LegalBasis).HasMaxLength(CompetitionDetails.LegalBasisMaxLength);
        builder.Property<EditionRules?>(nameof(Competition.Rules)).HasJsonValue().IsRequired();
        builder.Property(c => c.Stages).HasJsonConversion();
        builder.Property(c => c.StatusReason).HasMaxLength(Competition.ReasonMaxLength);
        builder.Property(c => c.CreatedAt);
        builder.Ignore(c => c.Events).Ignore(c => c.Running).Ignore(c => c.IsPublic).Ignore(c => c.IsRunning);
        builder.HasOne<Institution>().WithMany().HasForeignKey(c => c.OrganiserId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Competition>().WithMany().HasForeignKey(c => c.CopiedFrom).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => new { c.CreatedAt, c.Id });
        builder.HasIndex(c => new { c.Status, c.Year });
        builder.HasData(ShippedEditions.All.Select(Row));
    }

    public void Configure(EntityTypeBuilder<CompetitionVersion> builder)
    {
        builder.HasKey(v => new { v.CompetitionId, v.Number });
        builder.Property(v => v.Number).ValueGeneratedNever();
        builder.Property<EditionRules?>(nameof(CompetitionVersion.Rules)).HasJsonValue().IsRequired();
        builder.Property(v => v.Reason).HasMaxLength(Competition.ReasonMaxLength);
        builder.HasOne<Competition>().WithMany().HasForeignKey(v => v.CompetitionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasData(ShippedEditions.All.Select(VersionRow));
    }

    public void Configure(EntityTypeBuilder<CompetitionMember> builder)
    {
        builder.HasKey(m => m.Id);
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Version).IsConcurrencyToken();
        builder.Property(m => m.AccountId);
        builder.Property(m => m.Duty);
        builder.Property(m => m.Categories).HasJsonConversion();
        builder.Property(m => m.LeftReason).HasMaxLength(CompetitionMember.ReasonMaxLength);
        builder.Ignore(m => m.Events).Ignore(m => m.IsLiving);
        builder.HasOne<Competition>().WithMany().HasForeignKey(m => m.CompetitionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(m => new { m.CompetitionId, m.LivingAccountId }).IsUnique();
        builder.HasIndex(m => new
        {
            m.CompetitionId,
            m.Duty,
            m.LeftAt,
        });
        builder.HasIndex(m => new { m.AddedAt, m.Id });
        builder.HasIndex(m => m.AccountId);
    }

    /// <summary>The row of an edition that every database has, written as the columns are.</summary>
    private static object Row(ShippedEdition shipped) =>
        new
        {
            shipped.Id,
            Version = 1,
            shipped.Name,
            shipped.AwardName,
            shipped.Year,
            shipped.Level,
            RegionCode = (string?)null,
            OrganiserId = (InstitutionId?)null,
            Source = CompetitionDetails.SourceOf(shipped.Level, shipped.AwardName),
            shipped.LegalBasis,
            CopiedFrom = (CompetitionId?)null,
            shipped.IsTemplate,
            shipped.Rules,
            RulesVersion = 1,
            SubmissionsFrom = (DateTimeOffset?)null,
            SubmissionsUntil = (DateTimeOffset?)null,
            Status = CompetitionStatus.Recorded,
            StatusReason = (string?)null,
            Stages = (IReadOnlyList<StageState>)[],
            CreatedAt = ShippedEditions.RecordedAt,
            CreatedBy = ShippedEditions.RecordedBy,
            OpenedAt = (DateTimeOffset?)null,
            EndedAt = (DateTimeOffset?)null,
        };

    private static object VersionRow(ShippedEdition shipped) =>
        new
        {
            CompetitionId = shipped.Id,
            Number = 1,
            shipped.Rules,
            Reason = (string?)null,
            At = ShippedEditions.RecordedAt,
            By = ShippedEditions.RecordedBy,
        };
}
