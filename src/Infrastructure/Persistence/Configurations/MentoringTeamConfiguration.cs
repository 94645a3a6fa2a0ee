using JippApi.Domain.Hubs;
using JippApi.Domain.Institutions;
using JippApi.Domain.Mentoring;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JippApi.Infrastructure.Persistence.Configurations;

internal sealed class MentoringTeamConfiguration : IEntityTypeConfiguration<MentoringTeam>
{
    public void Configure(EntityTypeBuilder<MentoringTeam> builder)
    {
        builder.HasKey(t => t.Id);
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.Version).IsConcurrencyToken();
        builder.Property(t => t.Name).HasMaxLength(MentoringTeam.NameMaxLength);
        builder.Property(t => t.Head).HasMaxLength(MentoringTeam.NameMaxLength);
        builder.Property(t => t.Members).HasJsonConversion();
        builder.Property(t => t.Plans).HasJsonConversion();
        builder.Property(t => t.CreatedAt);
        builder.Ignore(t => t.Events);
        builder.HasOne<Hub>().WithMany().HasForeignKey(t => t.HubId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Institution>().WithMany().HasForeignKey(t => t.InstitutionId).OnDelete(DeleteBehavior.Restrict);
    }
}
