using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;
using JippApi.Domain.Competitions.Judging;
using JippApi.Domain.Competitions.Results;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Regions;
using JippApi.Infrastructure.Persistence.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace JippApi.Infrastructure.Persistence.Configurations;

internal sealed class JudgingConfigurations
    : IEntityTypeConfiguration<CompetitionEntry>,
        IEntityTypeConfiguration<Evaluation>,
        IEntityTypeConfiguration<StageResult>,
        IEntityTypeConfiguration<CompetitionAppeal>
{
    /// <summary>A total has three digits before the point and four after it.</summary>
    private const int Digits = 7;

    private const int Decimals = 4;

    /// <summary>Reads totals alike from every engine, however many zeros it has added.</summary>
    private static readonly ValueConverter<decimal, decimal> Totals = new(total => total, stored => ScoreTotals.Rounded(stored));

    public void Configure(EntityTypeBuilder<CompetitionEntry> builder)
    {
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Version).IsConcurrencyToken();
        builder.Property(e => e.RegionCode).HasMaxLength(Region.CodeMaxLength);
        builder.Property(e => e.Cluster).HasMaxLength(CompetitionEntry.CodeMaxLength);
        builder.Property(e => e.Group).HasMaxLength(CompetitionEntry.CodeMaxLength);
        builder.Property(e => e.Category).HasMaxLength(CompetitionEntry.CodeMaxLength);
        builder.Property(e => e.Theme).HasMaxLength(CompetitionEntry.CodeMaxLength);
        builder.Property(e => e.Stage).HasMaxLength(CompetitionEntry.CodeMaxLength);
        builder.Property(e => e.Title).HasMaxLength(InnovationContent.TitleMaxLength);
        builder.Property<EntryContent?>(nameof(CompetitionEntry.Content)).HasJsonValue().IsRequired();
        builder.Property(e => e.StatusReason).HasMaxLength(CompetitionEntry.ReasonMaxLength);
        builder.Property(e => e.Administrative).HasJsonValue();
        builder.Property(e => e.CreatedAt);
        builder.Property(e => e.Team).HasJsonConversion(OutboxMessage.Json);
        builder.Ignore(e => e.Events).Ignore(e => e.IsOpen);
        builder.HasOne<Competition>().WithMany().HasForeignKey(e => e.CompetitionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Innovation>().WithMany().HasForeignKey(e => e.InnovationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Institution>().WithMany().HasForeignKey(e => e.InstitutionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(e => new { e.CompetitionId, e.OpenKey }).IsUnique();
        builder.HasIndex(e => new { e.CompetitionId, e.Number }).IsUnique();
        builder.HasIndex(e => new
        {
            e.CompetitionId,
            e.CreatedAt,
            e.Id,
        });
        builder.HasIndex(e => new
        {
            e.CompetitionId,
            e.GovernmentId,
            e.Group,
            e.Status,
        });
        builder.HasIndex(e => new
        {
            e.CompetitionId,
            e.Stage,
            e.IsOut,
            e.Status,
            e.Id,
        });
    }

    public void Configure(EntityTypeBuilder<Evaluation> builder)
    {
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Version).IsConcurrencyToken();
        builder.Property(e => e.Stage).HasMaxLength(Evaluation.StageMaxLength);
        builder.Property(e => e.Scores).HasJsonConversion();
        builder.Property(e => e.Comment).HasMaxLength(Evaluation.CommentMaxLength);
        builder.Property(e => e.AssignedAt);
        builder.Property(e => e.Total).HasPrecision(Digits, Decimals).HasConversion(Totals);
        builder.Property(e => e.RecusalReason).HasMaxLength(Evaluation.ReasonMaxLength);
        builder.Ignore(e => e.Events).Ignore(e => e.IsLive).Ignore(e => e.IsOpen);
        builder.HasOne<Competition>().WithMany().HasForeignKey(e => e.CompetitionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CompetitionEntry>().WithMany().HasForeignKey(e => e.EntryId).OnDelete(DeleteBehavior.Restrict);
        builder
            .HasIndex(e => new
            {
                e.EntryId,
                e.Stage,
                e.EvaluatorId,
            })
            .IsUnique();
        builder.HasIndex(e => new
        {
            e.EvaluatorId,
            e.Status,
            e.DueOn,
            e.Id,
        });
        builder.HasIndex(e => new
        {
            e.CompetitionId,
            e.Stage,
            e.Status,
            e.Id,
        });
        builder.HasIndex(e => new
        {
            e.Status,
            e.DueOn,
            e.Id,
        });
    }

    public void Configure(EntityTypeBuilder<StageResult> builder)
    {
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.Property(r => r.Stage).HasMaxLength(CompetitionEntry.CodeMaxLength);
        builder.Property(r => r.Group).HasMaxLength(CompetitionEntry.CodeMaxLength);
        builder.Property(r => r.Total).HasPrecision(Digits, Decimals).HasConversion(Totals);
        builder.Property(r => r.TieBrokenBy).HasMaxLength(CompetitionEntry.CodeMaxLength);
        builder.Property(r => r.PlenaryReason).HasMaxLength(StageResult.ReasonMaxLength);
        builder.Property(r => r.Tiers).HasJsonConversion();
        builder.Ignore(r => r.Events);
        builder.HasOne<Competition>().WithMany().HasForeignKey(r => r.CompetitionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CompetitionEntry>().WithMany().HasForeignKey(r => r.EntryId).OnDelete(DeleteBehavior.Restrict);
        builder
            .HasIndex(r => new
            {
                r.CompetitionId,
                r.Stage,
                r.EntryId,
            })
            .IsUnique();
        builder.HasIndex(r => new
        {
            r.CompetitionId,
            r.Stage,
            r.Group,
            r.GoesOn,
            r.Rank,
        });
    }

    public void Configure(EntityTypeBuilder<CompetitionAppeal> builder)
    {
        builder.HasKey(a => a.Id);
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Version).IsConcurrencyToken();
        builder.Property(a => a.Stage).HasMaxLength(CompetitionEntry.CodeMaxLength);
        builder.Property(a => a.Kind);
        builder.Property(a => a.Text).HasMaxLength(CompetitionAppeal.TextMaxLength);
        builder.Property(a => a.Files).HasJsonConversion();
        builder.Property(a => a.Persons).HasJsonConversion(OutboxMessage.Json);
        builder.Property(a => a.DecisionReason).HasMaxLength(CompetitionAppeal.ReasonMaxLength);
        builder.Property(a => a.FiledAt);
        builder.Ignore(a => a.Events);
        builder.HasOne<Competition>().WithMany().HasForeignKey(a => a.CompetitionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CompetitionEntry>().WithMany().HasForeignKey(a => a.EntryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(a => new
        {
            a.CompetitionId,
            a.Status,
            a.FiledAt,
            a.Id,
        });
        builder.HasIndex(a => new { a.EntryId, a.FiledBy });
    }
}
