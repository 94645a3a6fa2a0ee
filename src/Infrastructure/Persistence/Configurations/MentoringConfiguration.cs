using JippApi.Domain.Hubs;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Mentoring;
using JippApi.Domain.ReplicationPlans;
using JippApi.Infrastructure.Persistence.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JippApi.Infrastructure.Persistence.Configurations;

/// <summary>
/// Sessions are found by plan, hub and person, each in order of time; their minutes are read only with them.
/// </summary>
internal sealed class MentoringConfiguration : IEntityTypeConfiguration<MentorAssignment>, IEntityTypeConfiguration<MentoringSession>
{
    public void Configure(EntityTypeBuilder<MentorAssignment> builder)
    {
        builder.HasKey(a => a.Id);
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Version).IsConcurrencyToken();
        builder.Property(a => a.MentorId);
        builder.Property(a => a.PersonId);
        builder.Property(a => a.Name).HasMaxLength(MentorDetails.NameMaxLength);
        builder.Property(a => a.AssignedAt);
        builder.Ignore(a => a.Events);
        builder.HasOne<ReplicationPlan>().WithMany().HasForeignKey(a => a.PlanId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Hub>().WithMany().HasForeignKey(a => a.HubId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Institution>().WithMany().HasForeignKey(a => a.AdopterId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Innovation>().WithMany().HasForeignKey(a => a.OriginId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(a => new { a.PlanId, a.OpenPersonId }).IsUnique();
        builder.HasIndex(a => new { a.OpenPersonId, a.PlanId });
        // no foreign key: SQLite would have to copy the whole table
        builder.HasIndex(a => a.TeamId);
    }

    public void Configure(EntityTypeBuilder<MentoringSession> builder)
    {
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Version).IsConcurrencyToken();
        builder.Property(s => s.MentorId);
        builder.Property(s => s.PersonId);
        builder.Property(s => s.MentorName).HasMaxLength(MentorDetails.NameMaxLength);
        builder.Property(s => s.Place).HasMaxLength(SessionDetails.PlaceMaxLength);
        builder.Property(s => s.Agenda).HasMaxLength(SessionDetails.AgendaMaxLength);
        builder.Property(s => s.StatusReason).HasMaxLength(MentoringSession.ReasonMaxLength);
        builder.Property(s => s.Findings).HasMaxLength(SessionMinutes.TextMaxLength);
        builder.Property(s => s.Recommendations).HasMaxLength(SessionMinutes.TextMaxLength);
        builder.Property(s => s.Attendance).HasJsonConversion(OutboxMessage.Json);
        builder.Property(s => s.Decisions).HasJsonConversion(OutboxMessage.Json);
        builder.Property(s => s.Ratings).HasJsonConversion(OutboxMessage.Json);
        builder.Ignore(s => s.Details).Ignore(s => s.AllowedTransitions).Ignore(s => s.OpenDecisions).Ignore(s => s.Events);
        builder.HasOne<ReplicationPlan>().WithMany().HasForeignKey(s => s.PlanId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Hub>().WithMany().HasForeignKey(s => s.HubId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Institution>().WithMany().HasForeignKey(s => s.AdopterId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Innovation>().WithMany().HasForeignKey(s => s.OriginId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(s => new { s.PlanId, s.StartsAt });
        builder.HasIndex(s => new { s.PersonId, s.StartsAt });
        builder.HasIndex(s => new { s.HubId, s.StartsAt });
        builder.HasIndex(s => new { s.StartsAt, s.Id });
        builder.HasIndex(s => new { s.OriginId, s.Status });
        // no foreign key: SQLite would have to copy the whole table
        builder.HasIndex(s => s.TeamId);
    }
}
