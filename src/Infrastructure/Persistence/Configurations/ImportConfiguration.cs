using JippApi.Domain.Files;
using JippApi.Domain.Imports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JippApi.Infrastructure.Persistence.Configurations;

internal sealed class ImportConfiguration : IEntityTypeConfiguration<Import>, IEntityTypeConfiguration<ImportRow>
{
    public void Configure(EntityTypeBuilder<Import> builder)
    {
        builder.HasKey(i => i.Id);
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.Version).IsConcurrencyToken();
        builder.Property(i => i.Source);
        builder.Property(i => i.FileId);
        builder.Property(i => i.Sha256).HasMaxLength(StoredFile.HashLength);
        builder.Property(i => i.ReceivedAt);
        builder.Property(i => i.Name).HasMaxLength(Import.NameMaxLength);
        builder.Property(i => i.Senders).HasJsonConversion();
        builder.Property(i => i.RequestKey).HasMaxLength(StoredFile.HashLength);
        builder.Property(i => i.Form).HasMaxLength(Import.CodeMaxLength);
        builder.Property(i => i.Columns).HasJsonConversion();
        builder.Property(i => i.Problem).HasMaxLength(Import.CodeMaxLength);
        builder.Ignore(i => i.Events);
        builder.HasIndex(i => i.RequestKey).IsUnique();
        builder.HasIndex(i => i.OperationId).IsUnique();
        builder.HasIndex(i => i.Sha256);
        builder.HasIndex(i => new { i.Status, i.ReceivedAt });
    }

    public void Configure(EntityTypeBuilder<ImportRow> builder)
    {
        builder.HasKey(r => new { r.ImportId, r.Number });
        builder.HasOne<Import>().WithMany().HasForeignKey(r => r.ImportId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(r => r.Cells);
        builder.Property(r => r.Revision).IsConcurrencyToken();
        builder.Property(r => r.Key).HasMaxLength(ImportRow.KeyMaxLength);
        builder.Property(r => r.FoldedKey).HasMaxLength(ImportRow.KeyMaxLength);
        builder.Property(r => r.IssueCodes).HasMaxLength(ImportRow.CodesMaxLength);
        builder.Property(r => r.Reason).HasMaxLength(Import.ReasonMaxLength);
        builder.Property(r => r.PlannedProblem).HasMaxLength(Import.CodeMaxLength);
        builder.Property(r => r.Problem).HasMaxLength(Import.CodeMaxLength);
        builder.HasIndex(r => new { r.ImportId, r.FoldedKey });
        builder.HasIndex(r => r.InnovationId);
    }
}
