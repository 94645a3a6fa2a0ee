using JippApi.Infrastructure.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JippApi.Infrastructure.Mail;

/// <summary>Seeds the lease under which one worker at a time sends mail.</summary>
internal sealed class MailLease : IEntityTypeConfiguration<Lease>
{
    public void Configure(EntityTypeBuilder<Lease> builder) =>
        builder.HasData(
            new Lease
            {
                Name = MailSender.LeaseName,
                Holder = "",
                Token = 0,
                ExpiresAt = DateTimeOffset.UnixEpoch,
            }
        );
}
