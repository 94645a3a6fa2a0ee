using JippApi.Domain.Hubs;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Questions;
using JippApi.Infrastructure.Persistence.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JippApi.Infrastructure.Persistence.Configurations;

/// <summary>Questions are read by what they are about, by whoever asked, newest first, and by what is due.</summary>
internal sealed class QuestionConfiguration : IEntityTypeConfiguration<Question>
{
    public void Configure(EntityTypeBuilder<Question> builder)
    {
        builder.HasKey(q => q.Id);
        builder.Property(q => q.Id).ValueGeneratedNever();
        builder.Property(q => q.Version).IsConcurrencyToken();
        builder.HasOne<Innovation>().WithMany().HasForeignKey(q => q.InnovationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Hub>().WithMany().HasForeignKey(q => q.HubId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Institution>().WithMany().HasForeignKey(q => q.AskerInstitutionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Institution>().WithMany().HasForeignKey(q => q.AnswererId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(q => q.Text).HasMaxLength(Question.TextMaxLength);
        builder.Property(q => q.AnswerText).HasMaxLength(Question.AnswerMaxLength);
        builder.Property(q => q.StatusReason).HasMaxLength(Question.ReasonMaxLength);
        builder.Property(q => q.AskedAt);
        builder.Property(q => q.Answerers).HasJsonConversion(OutboxMessage.Json);
        builder.Ignore(q => q.IsOpen).Ignore(q => q.Events);
        builder.HasIndex(q => new { q.AskedAt, q.Id });
        builder.HasIndex(q => q.AskerId);
        builder.HasIndex(q => new { q.Status, q.RemindOn });
        builder.OwnsMany(
            q => q.Reports,
            report =>
            {
                report.ToTable("QuestionReports").WithOwner().HasForeignKey("QuestionId");
                report.HasKey("QuestionId", nameof(QuestionReport.Number));
                report.Property(r => r.Number).ValueGeneratedNever();
                report.Property(r => r.Note).HasMaxLength(QuestionReport.NoteMaxLength);
                report.Property(r => r.DecisionReason).HasMaxLength(Question.ReasonMaxLength);
                report.HasIndex(r => r.ReporterId);
            }
        );
    }
}

internal sealed class AnswerVoteConfiguration : IEntityTypeConfiguration<AnswerVote>
{
    public void Configure(EntityTypeBuilder<AnswerVote> builder)
    {
        builder.HasKey(v => v.Id);
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.Version).IsConcurrencyToken();
        builder.HasOne<Question>().WithMany().HasForeignKey(v => v.QuestionId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(v => v.AccountId);
        builder.Ignore(v => v.Events);
        builder.HasIndex(v => new { v.QuestionId, v.AccountId }).IsUnique();
        builder.HasIndex(v => v.AccountId);
    }
}
