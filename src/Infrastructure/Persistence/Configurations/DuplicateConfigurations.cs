using JippApi.Application.Duplicates;
using JippApi.Domain.Duplicates;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JippApi.Infrastructure.Persistence.Configurations;

internal sealed class DuplicateConfigurations
    : IEntityTypeConfiguration<MatchRecord>,
        IEntityTypeConfiguration<MatchKey>,
        IEntityTypeConfiguration<DuplicateCandidate>,
        IEntityTypeConfiguration<SettledRows>
{
    public void Configure(EntityTypeBuilder<MatchRecord> builder)
    {
        builder.HasKey(r => r.InnovationId);
        builder.Property(r => r.InnovationId).ValueGeneratedNever();
        builder.HasIndex(r => r.Number); // not unique: a number is a part of the id
    }

    public void Configure(EntityTypeBuilder<MatchKey> builder)
    {
        builder.HasKey(k => new { k.Key, k.Record });
        builder.Property(k => k.Key).ValueGeneratedNever();
        builder.Property(k => k.Record).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<DuplicateCandidate> builder)
    {
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.Property(c => c.FoundAt);
        builder.Property(c => c.Reasons).HasJsonConversion();
        builder.Property(c => c.Reason).HasMaxLength(DuplicateCandidate.ReasonMaxLength);
        builder.Ignore(c => c.Events);
        builder.Ignore(c => c.State);
        builder.Ignore(c => c.IsSettled);
        builder.HasIndex(c => new { c.FirstId, c.SecondId }).IsUnique();
        builder.HasIndex(c => c.SecondId);
        builder.HasIndex(c => new
        {
            c.Status,
            c.Score,
            c.Id,
        });
    }

    public void Configure(EntityTypeBuilder<SettledRows> builder)
    {
        builder.ToTable("SettledRows").HasKey(r => new { r.Rows, r.CandidateId });
        builder.Property(r => r.Rows).HasMaxLength(DuplicateCandidate.RowsMaxLength);
    }
}
