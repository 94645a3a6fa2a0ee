using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.ProblemStatements;
using JippApi.Domain.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JippApi.Infrastructure.Persistence.Configurations;

internal sealed class ProblemConfiguration : IEntityTypeConfiguration<ProblemStatement>
{
    public void Configure(EntityTypeBuilder<ProblemStatement> builder)
    {
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.HasOne<Institution>().WithMany().HasForeignKey(p => p.InstitutionId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(p => p.Title).HasMaxLength(ProblemContent.TitleMaxLength);
        builder.Property(p => p.Description).HasMaxLength(ProblemContent.DescriptionMaxLength);
        builder.Property(p => p.RegionCode).HasMaxLength(Region.CodeMaxLength);
        builder.Property(p => p.AffectedGroup).HasMaxLength(ProblemContent.AffectedGroupMaxLength);
        builder.Property(p => p.StatusReason).HasMaxLength(ProblemStatement.ReasonMaxLength);
        builder.Property(p => p.StatedAt);
        builder.Property(p => p.Indicator).HasJsonValue();
        builder.Property<ProblemConstraints?>(nameof(ProblemStatement.Constraints)).HasJsonValue().IsRequired();
        builder.Ignore(p => p.Content).Ignore(p => p.Events);
        builder.HasIndex(p => new { p.StatedAt, p.Id });
        builder.OwnsMany(
            p => p.Feedback,
            feedback =>
            {
                feedback.ToTable("ProblemFeedback").WithOwner().HasForeignKey("ProblemId");
                feedback.HasKey("ProblemId", nameof(MatchFeedback.InnovationId));
                feedback.Property(f => f.InnovationId).ValueGeneratedNever();
                feedback.Property(f => f.Reason).HasMaxLength(MatchFeedback.ReasonMaxLength);
                feedback.HasOne<Innovation>().WithMany().HasForeignKey(f => f.InnovationId).OnDelete(DeleteBehavior.Restrict);
            }
        );
    }
}
