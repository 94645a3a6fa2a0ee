using JippApi.Domain.Commitments;
using JippApi.Domain.Files;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Regions;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JippApi.Infrastructure.Persistence.Configurations;

/// <summary>
/// Lines and signatories are tables because promises are queried by plan and by institution, without their sheet.
/// </summary>
internal sealed class CommitmentConfiguration : IEntityTypeConfiguration<CommitmentSheet>
{
    public void Configure(EntityTypeBuilder<CommitmentSheet> builder)
    {
        builder.ToTable("Commitments");
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Version).IsConcurrencyToken();
        builder.Property(s => s.RootId);
        builder.Property(s => s.Edition);
        builder.Property(s => s.AmendsId);
        builder.Property(s => s.CreatedAt);
        builder.Property(s => s.Title).HasMaxLength(CommitmentSheet.TitleMaxLength);
        builder.Property(s => s.RegionCode).HasMaxLength(Region.CodeMaxLength);
        builder.Property(s => s.StatusReason).HasMaxLength(CommitmentSheet.ReasonMaxLength);
        builder.Property(s => s.DocumentHash).HasMaxLength(CommitmentLine.HashLength);
        builder.Property(s => s.Witnesses).HasJsonConversion();
        builder
            .Ignore(s => s.AllowedTransitions)
            .Ignore(s => s.IsBeingSigned)
            .Ignore(s => s.HasBaselines)
            .Ignore(s => s.ItemShifts)
            .Ignore(s => s.Events);
        builder.HasIndex(s => new { s.RootId, s.Edition }).IsUnique();
        builder.HasIndex(s => new { s.RegionCode, s.BudgetYear });
        builder.HasIndex(s => new { s.UpdatedAt, s.Id });
        builder.OwnsMany(
            s => s.Lines,
            line =>
            {
                line.ToTable("CommitmentLines").WithOwner().HasForeignKey("SheetId");
                line.HasKey("SheetId", nameof(CommitmentLine.Number));
                line.Property(l => l.Number).ValueGeneratedNever();
                line.Property(l => l.Amendment).HasJsonValue();
                line.Property(l => l.Hash).HasMaxLength(CommitmentLine.HashLength);
                line.HasOne<ReplicationPlan>().WithMany().HasForeignKey(l => l.PlanId).OnDelete(DeleteBehavior.Restrict);
                line.HasOne<Institution>().WithMany().HasForeignKey(l => l.AdopterId).OnDelete(DeleteBehavior.Restrict);
                line.HasOne<Innovation>().WithMany().HasForeignKey(l => l.OriginId).OnDelete(DeleteBehavior.Restrict);
                line.HasIndex("PlanId", nameof(CommitmentLine.BaselineNumber)).IsUnique();
            }
        );
        builder.OwnsMany(
            s => s.Scans,
            scan =>
            {
                scan.ToTable("CommitmentScans").WithOwner().HasForeignKey("SheetId");
                scan.HasKey("SheetId", nameof(SignatureScan.Signatory), nameof(SignatureScan.FileId));
                scan.Property(s => s.Signatory).ValueGeneratedNever();
                scan.Property(s => s.Hash).HasMaxLength(CommitmentLine.HashLength);
                scan.HasOne<StoredFile>().WithMany().HasForeignKey(s => s.FileId).OnDelete(DeleteBehavior.Restrict);
                scan.HasIndex(s => s.Hash);
            }
        );
        builder.OwnsMany(
            s => s.Signatories,
            signatory =>
            {
                signatory.ToTable("CommitmentSignatories").WithOwner().HasForeignKey("SheetId");
                signatory.HasKey("SheetId", nameof(Signatory.Number));
                signatory.Property(s => s.Number).ValueGeneratedNever();
                signatory.Property(s => s.Name).HasMaxLength(Signatory.NameMaxLength);
                signatory.Property(s => s.Office).HasMaxLength(Signatory.OfficeMaxLength);
                signatory.Property(s => s.AccountId);
                signatory.Property(s => s.Objection).HasJsonValue();
                signatory.Property(s => s.Revoked).HasJsonConversion();
                signatory.HasOne<Institution>().WithMany().HasForeignKey(s => s.InstitutionId).OnDelete(DeleteBehavior.Restrict);
                signatory.OwnsOne(
                    s => s.Signature,
                    signature =>
                    {
                        signature.Property(g => g.Place).HasMaxLength(Signature.PlaceMaxLength);
                        signature.Property(g => g.DocumentHash).HasMaxLength(CommitmentLine.HashLength);
                        signature.Property(g => g.ScanHash).HasMaxLength(CommitmentLine.HashLength);
                        signature.Property(g => g.RecordedByName).HasMaxLength(Signature.NameMaxLength);
                        signature.Property(g => g.CodeHandedOutBy).HasMaxLength(Signature.NameMaxLength);
                        signature.Ignore(g => g.IsByDelegate).Ignore(g => g.IsInPerson);
                    }
                );
            }
        );
    }
}

internal sealed class BudgetDeadlineConfiguration : IEntityTypeConfiguration<BudgetDeadline>
{
    public void Configure(EntityTypeBuilder<BudgetDeadline> builder)
    {
        builder.HasKey(d => d.Id);
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Version).IsConcurrencyToken();
        builder.Property(d => d.RegionCode).HasMaxLength(Region.CodeMaxLength);
        builder.Property(d => d.BudgetYear);
        builder.Property(d => d.Day);
        builder.Property(d => d.Reason).HasMaxLength(BudgetDeadline.ReasonMaxLength);
        builder.Property(d => d.DecidedBy);
        builder.Property(d => d.DecidedAt);
        builder.Ignore(d => d.Events);
        builder.HasIndex(d => new
        {
            d.RegionCode,
            d.BudgetYear,
            d.DecidedAt,
        });
    }
}
