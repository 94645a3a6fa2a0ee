using JippApi.Application.Escalations;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Escalations;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;
using JippApi.Infrastructure.Persistence.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JippApi.Infrastructure.Persistence.Configurations;

/// <summary>
/// Unique indexes allow one open escalation for each item, and one notification of a person for each level. The
/// national policy and holidays on fixed dates are seeded; movable holidays are entered each year.
/// </summary>
internal sealed class EscalationConfigurations
    : IEntityTypeConfiguration<Escalation>,
        IEntityTypeConfiguration<EscalationNotification>,
        IEntityTypeConfiguration<EscalationPolicy>,
        IEntityTypeConfiguration<Holiday>
{
    private const int StopDays = 14;

    private static readonly DateTimeOffset Beginning = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly PolicyLevel[] Chain =
    [
        new(7, EscalationLevel.UnitHead),
        new(14, EscalationLevel.DistrictSecretary),
        new(30, EscalationLevel.ProvincialSecretaryOrHub),
        new(60, EscalationLevel.Ministry),
    ];

    public void Configure(EntityTypeBuilder<Escalation> builder)
    {
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Version).IsConcurrencyToken();
        builder.Property(e => e.RegionCode).HasMaxLength(5);
        builder.Property(e => e.DueOn);
        builder.Property(e => e.OpenedAt);
        builder.Property(e => e.ResolutionReason).HasMaxLength(Escalation.NoteMaxLength);
        builder.Property(e => e.Steps).HasJsonConversion(OutboxMessage.Json);
        builder.Property(e => e.Stops).HasJsonConversion(OutboxMessage.Json);
        builder.Ignore(e => e.AllowedTransitions).Ignore(e => e.Zone).Ignore(e => e.Events);
        builder.HasOne<ActionItem>().WithMany().HasForeignKey(e => e.ItemId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ReplicationPlan>().WithMany().HasForeignKey(e => e.PlanId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Institution>().WithMany().HasForeignKey(e => e.AdopterId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<EscalationPolicy>().WithMany().HasForeignKey(e => e.PolicyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(e => e.OpenItemId).IsUnique();
        builder.HasIndex(e => new { e.OpenedAt, e.Id });
        builder.HasIndex(e => new { e.Status, e.OpenedAt });
    }

    public void Configure(EntityTypeBuilder<EscalationNotification> builder)
    {
        builder.HasKey(t => new
        {
            t.EscalationId,
            t.Level,
            t.AccountId,
        });
        builder.HasOne<Escalation>().WithMany().HasForeignKey(t => t.EscalationId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(t => new { t.AccountId, t.NotifiedOn });
        builder.HasIndex(t => t.NotifiedAt);
    }

    public void Configure(EntityTypeBuilder<EscalationPolicy> builder)
    {
        builder.ToTable("EscalationPolicies").HasKey(p => p.Id);
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.Property(p => p.RegionCode).HasMaxLength(2);
        builder.Property(p => p.Name).HasMaxLength(EscalationPolicy.NameMaxLength);
        builder.Property(p => p.Levels).HasJsonConversion(OutboxMessage.Json);
        builder.Ignore(p => p.QuietHours).Ignore(p => p.Events);
        builder.HasIndex(p => p.RegionCode).IsUnique();
        builder.HasData(
            new
            {
                Id = new EscalationPolicyId(Guid.Parse("019b76da-a800-7e5c-a1a7-10de61d0f001")),
                Name = "Kebijakan eskalasi nasional",
                Levels = (IReadOnlyList<PolicyLevel>)Chain,
                QuietFrom = (TimeOnly?)new TimeOnly(18, 0),
                QuietTo = (TimeOnly?)new TimeOnly(7, 0),
                MaxStopDays = StopDays,
                UpdatedAt = Beginning,
                Version = 1,
            }
        );
    }

    public void Configure(EntityTypeBuilder<Holiday> builder)
    {
        builder.HasKey(h => h.Date);
        builder.Property(h => h.Date).ValueGeneratedNever();
        builder.Property(h => h.Version).IsConcurrencyToken();
        builder.Property(h => h.Name).HasMaxLength(Holiday.NameMaxLength);
        builder.Ignore(h => h.Events);
    }
}
