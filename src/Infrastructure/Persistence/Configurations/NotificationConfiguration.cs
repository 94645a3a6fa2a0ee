using JippApi.Application.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JippApi.Infrastructure.Persistence.Configurations;

internal sealed class NotificationConfiguration : IEntityTypeConfiguration<Notification>, IEntityTypeConfiguration<NotificationPreferences>
{
    public void Configure(EntityTypeBuilder<Notification> builder)
    {
        builder.HasKey(n => n.Number);
        builder.Property(n => n.Key).HasMaxLength(Notification.KeyMaxLength);
        builder.Property(n => n.Path).HasMaxLength(Notification.PathMaxLength);
        builder.Ignore(n => n.Values);
        builder.HasIndex(n => n.Id).IsUnique();
        builder.HasIndex(n => new { n.Key, n.AccountId }).IsUnique();
        builder.HasIndex(n => new { n.AccountId, n.Number });
        builder.HasIndex(n => new { n.AccountId, n.ReadAt });
        builder.HasIndex(n => new { n.Mail, n.MailDueAt });
        builder.HasIndex(n => n.CreatedAt);
    }

    public void Configure(EntityTypeBuilder<NotificationPreferences> builder)
    {
        builder.HasKey(p => p.AccountId);
        builder.Property(p => p.AccountId).ValueGeneratedNever();
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.Property(p => p.Unusual).HasJsonConversion();
    }
}
