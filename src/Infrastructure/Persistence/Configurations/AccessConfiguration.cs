using JippApi.Application.Access;
using JippApi.Domain.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JippApi.Infrastructure.Persistence.Configurations;

/// <summary>Accounts as ASP.NET Core Identity stores them, and its tables beside them.</summary>
internal sealed class AccountConfiguration
    : IEntityTypeConfiguration<Account>,
        IEntityTypeConfiguration<IdentityUserToken<Guid>>,
        IEntityTypeConfiguration<Session>,
        IEntityTypeConfiguration<RefreshToken>,
        IEntityTypeConfiguration<CalendarFeed>
{
    private const int NameMaxLength = 256;
    private const int KeyMaxLength = 128;
    private const int HashLength = 64;

    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("Accounts").HasKey(a => a.Id);
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Ignore(a => a.AccountId);
        builder.Property(a => a.UserName).HasMaxLength(NameMaxLength);
        builder.Property(a => a.NormalizedUserName).HasMaxLength(NameMaxLength);
        builder.Property(a => a.Email).HasMaxLength(Account.EmailMaxLength);
        builder.Property(a => a.NormalizedEmail).HasMaxLength(Account.EmailMaxLength);
        builder.Property(a => a.ConcurrencyStamp).HasMaxLength(HashLength).IsConcurrencyToken();
        builder.Property(a => a.SecurityStamp).HasMaxLength(HashLength);
        builder.Ignore(a => a.PhoneNumber).Ignore(a => a.PhoneNumberConfirmed); // never asked for
        builder.Property(a => a.Name).HasMaxLength(Account.NameMaxLength);
        builder.Property(a => a.DisabledReason).HasMaxLength(Account.ReasonMaxLength);
        builder.Property(a => a.InvitationHash).HasMaxLength(HashLength);
        builder.Property(a => a.PendingCode).HasJsonValue();
        builder.Property(a => a.HandedCode).HasJsonValue();
        builder.HasIndex(a => a.NormalizedUserName).IsUnique();
        builder.HasIndex(a => a.NormalizedEmail);
        builder.HasIndex(a => a.InstitutionId);
    }

    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> builder)
    {
        builder
            .ToTable("AccountTokens")
            .HasKey(t => new
            {
                t.UserId,
                t.LoginProvider,
                t.Name,
            });
        builder.Property(t => t.LoginProvider).HasMaxLength(KeyMaxLength);
        builder.Property(t => t.Name).HasMaxLength(KeyMaxLength);
    }

    public void Configure(EntityTypeBuilder<Session> builder)
    {
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.HasIndex(s => s.AccountId);
        builder.HasIndex(s => s.ClientId);
        builder.HasIndex(s => s.ExpiresAt);
    }

    public void Configure(EntityTypeBuilder<RefreshToken> builder)
    {
        builder.HasKey(t => t.Hash);
        builder.Property(t => t.Hash).HasMaxLength(HashLength);
        builder.HasIndex(t => t.SessionId);
    }

    public void Configure(EntityTypeBuilder<CalendarFeed> builder)
    {
        builder.HasKey(f => f.AccountId);
        builder.Property(f => f.AccountId).ValueGeneratedNever();
        builder.Property(f => f.Hash).HasMaxLength(HashLength).IsConcurrencyToken();
        builder.HasIndex(f => f.Hash).IsUnique();
    }
}

/// <summary>Grants and partner clients.</summary>
internal sealed class AccessConfiguration
    : IEntityTypeConfiguration<Grant>,
        IEntityTypeConfiguration<PartnerClient>,
        IEntityTypeConfiguration<RateClass>,
        IEntityTypeConfiguration<FailedCall>
{
    private const int CodeMaxLength = 60;
    private const int MethodMaxLength = 10;

    public void Configure(EntityTypeBuilder<Grant> builder)
    {
        builder.HasKey(g => g.Id);
        builder.Property(g => g.Id).ValueGeneratedNever();
        builder.Property(g => g.Version).IsConcurrencyToken();
        builder.Property(g => g.AccountId);
        builder.Property(g => g.Role);
        builder.Property(g => g.GrantedBy);
        builder.Property(g => g.GivenAt);
        builder.ComplexProperty(
            g => g.Scope,
            scope =>
            {
                scope.Property(s => s.Kind).HasColumnName("ScopeKind");
                scope.Property(s => s.Value).HasColumnName("ScopeValue").HasMaxLength(GrantScope.ValueMaxLength);
            }
        );
        builder.Ignore(g => g.Events);
        builder.HasIndex(g => g.AccountId);
        builder.HasIndex(g => g.OnBehalfOf);
        builder.HasIndex(g => g.Role);
    }

    public void Configure(EntityTypeBuilder<PartnerClient> builder)
    {
        builder.ToTable("Clients").HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.Property(c => c.ClientId).HasMaxLength(PartnerClient.ClientIdMaxLength);
        builder.HasIndex(c => c.ClientId).IsUnique();
        builder.Property(c => c.Name).HasMaxLength(PartnerClient.NameMaxLength);
        builder.Property(c => c.Contact).HasMaxLength(PartnerClient.ContactMaxLength);
        builder.Property(c => c.RateClass).HasMaxLength(PartnerClient.RateClassMaxLength);
        builder.Property(c => c.DisabledReason).HasMaxLength(PartnerClient.ReasonMaxLength);
        builder.Property(c => c.Scopes).HasJsonConversion();
        builder.Ignore(c => c.Events);
        builder.OwnsMany(
            c => c.Secrets,
            secret =>
            {
                secret.ToTable("ClientSecrets").WithOwner().HasForeignKey("ClientId");
                secret.HasKey("ClientId", nameof(ClientSecret.Number));
                secret.Property(s => s.Number).ValueGeneratedNever();
                secret.Property(s => s.Hash).HasMaxLength(ClientSecret.HashMaxLength);
            }
        );
    }

    public void Configure(EntityTypeBuilder<RateClass> builder)
    {
        builder.HasKey(c => c.Code);
        builder.Property(c => c.Code).HasMaxLength(PartnerClient.RateClassMaxLength);
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.HasData(
            new RateClass
            {
                Code = RateClass.Anonymous,
                Read = 60,
                Search = 30,
                Write = 30,
                Bulk = 10,
                Auth = 10,
            },
            new RateClass
            {
                Code = RateClass.User,
                Read = 600,
                Search = 300,
                Write = 120,
                Bulk = 30,
                Auth = 30,
            },
            new RateClass
            {
                Code = RateClass.Partner,
                Read = 3_000,
                Search = 1_000,
                Write = 600,
                Bulk = 120,
                Auth = 30,
            }
        );
    }

    public void Configure(EntityTypeBuilder<FailedCall> builder)
    {
        builder.HasKey(c => c.Number);
        builder.Property(c => c.Method).HasMaxLength(MethodMaxLength);
        builder.Property(c => c.Path).HasMaxLength(FailedCall.TextMaxLength);
        builder.Property(c => c.Body).HasMaxLength(FailedCall.TextMaxLength);
        builder.Property(c => c.Code).HasMaxLength(CodeMaxLength);
        builder.Property(c => c.RequestId).HasMaxLength(CodeMaxLength + CodeMaxLength);
        builder.HasIndex(c => new { c.ClientId, c.Number });
    }
}
