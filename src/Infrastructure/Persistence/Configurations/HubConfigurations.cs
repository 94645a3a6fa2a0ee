using JippApi.Domain.Hubs;
using JippApi.Domain.Institutions;
using JippApi.Domain.Regions;
using JippApi.Infrastructure.Persistence.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JippApi.Infrastructure.Persistence.Configurations;

/// <summary>
/// Of a hub's lists, only the spokes have a table of their own, because they are queried from both sides. Assessments,
/// mentors and answers are read only with their owner, so that loading one reads a single row and never a product of
/// several lists.
/// </summary>
internal sealed class HubConfigurations
    : IEntityTypeConfiguration<Hub>,
        IEntityTypeConfiguration<HubActivity>,
        IEntityTypeConfiguration<MaturitySurvey>
{
    private const int IdLength = 32;
    private const int MomentLength = 17;

    public void Configure(EntityTypeBuilder<Hub> builder)
    {
        builder.HasKey(h => h.Id);
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.Property(h => h.Version).IsConcurrencyToken();
        builder.Property(h => h.Name).HasMaxLength(Hub.NameMaxLength);
        builder.Property(h => h.ListKey).HasMaxLength(Hub.NameMaxLength + 1 + IdLength);
        builder.Property(h => h.RegionCode).HasMaxLength(Region.CodeMaxLength);
        builder.Property(h => h.StatusReason).HasMaxLength(Hub.ReasonMaxLength);
        builder.Property(h => h.CreatedAt);
        builder.Property(h => h.Assessments).HasJsonConversion(OutboxMessage.Json);
        builder.Property(h => h.FormerCommitments).HasJsonConversion(OutboxMessage.Json);
        builder.Property(h => h.Mentors).HasJsonConversion(OutboxMessage.Json);
        builder.Ignore(h => h.UnassessedCriteria).Ignore(h => h.Since).Ignore(h => h.Events);
        builder.HasOne<Institution>().WithMany().HasForeignKey(h => h.HostId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(h => h.OpenHostId).IsUnique();
        builder.HasIndex(h => h.ListKey).IsUnique();
        builder.HasIndex(h => new { h.Status, h.ListKey });
        builder.HasIndex(h => new { h.RegionCode, h.ListKey });
        builder.OwnsOne(
            h => h.Decree,
            decree =>
            {
                decree.Property(d => d.Number).HasMaxLength(Decree.NumberMaxLength);
                decree.Property(d => d.Reference).HasMaxLength(Decree.ReferenceMaxLength);
            }
        );
        builder.OwnsOne(
            h => h.JointCommitment,
            commitment =>
            {
                commitment.Property(c => c.Place).HasMaxLength(JointCommitment.PlaceMaxLength);
                commitment.Property(c => c.Reference).HasMaxLength(JointCommitment.ReferenceMaxLength);
            }
        );
        builder.OwnsMany(
            h => h.Spokes,
            spoke =>
            {
                spoke.ToTable("HubSpokes").WithOwner().HasForeignKey("HubId");
                spoke.HasKey("HubId", nameof(Spoke.InstitutionId));
                spoke.HasOne<Institution>().WithMany().HasForeignKey(s => s.InstitutionId).OnDelete(DeleteBehavior.Restrict);
            }
        );
    }

    public void Configure(EntityTypeBuilder<HubActivity> builder)
    {
        builder.HasKey(a => a.Id);
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Version).IsConcurrencyToken();
        builder.Property(a => a.HostId);
        builder.Property(a => a.RegionCode).HasMaxLength(Region.CodeMaxLength);
        builder.Property(a => a.ListKey).HasMaxLength(MomentLength + 1 + IdLength);
        builder.Property(a => a.Title).HasMaxLength(HubActivity.TitleMaxLength);
        builder.Property(a => a.Place).HasMaxLength(HubActivity.PlaceMaxLength);
        builder.Property(a => a.Agenda).HasMaxLength(HubActivity.AgendaMaxLength);
        builder.Property(a => a.Reference).HasMaxLength(HubActivity.ReferenceMaxLength);
        builder.Ignore(a => a.Details).Ignore(a => a.Events);
        builder.HasOne<Hub>().WithMany().HasForeignKey(a => a.HubId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(a => new { a.HubId, a.ListKey }).IsUnique();
        builder.OwnsMany(
            a => a.Outputs,
            output =>
            {
                output.ToTable("HubActivityOutputs").WithOwner().HasForeignKey("ActivityId");
                output.Property<long>("Number");
                output.HasKey("Number");
                output.Property(o => o.Text).HasMaxLength(ActivityOutput.TextMaxLength);
                output.HasIndex(o => o.PlanId);
            }
        );
    }

    public void Configure(EntityTypeBuilder<MaturitySurvey> builder)
    {
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Version).IsConcurrencyToken();
        builder.Property(s => s.HostId);
        builder.Property(s => s.RegionCode).HasMaxLength(Region.CodeMaxLength);
        builder.Property(s => s.InstrumentVersion).HasMaxLength(MaturityInstrument.VersionMaxLength);
        builder.Property(s => s.ListKey).HasMaxLength(MomentLength + 1 + IdLength);
        builder.Property(s => s.Note).HasMaxLength(MaturitySurvey.NoteMaxLength);
        builder.Property(s => s.SubmittedBy);
        builder.Property(s => s.Submitters).HasJsonConversion(OutboxMessage.Json);
        builder.Property(s => s.SubmittedAt);
        builder.Property(s => s.ClaimedScore).HasPrecision(4, 2);
        builder.Property(s => s.VerifiedScore).HasPrecision(4, 2);
        builder.Property(s => s.Answers).HasJsonConversion(OutboxMessage.Json);
        builder.Property(s => s.Corrections).HasJsonConversion(OutboxMessage.Json);
        builder.Ignore(s => s.VerifiedAnswers).Ignore(s => s.Events);
        builder.HasOne<Hub>().WithMany().HasForeignKey(s => s.HubId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(s => new { s.HubId, s.ListKey }).IsUnique();
    }
}
