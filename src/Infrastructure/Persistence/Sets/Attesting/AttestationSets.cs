using JippApi.Application.Attestations;
using JippApi.Domain.Attestations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

public abstract partial class JippDb
{
    /// <inheritdoc/>
    public DbSet<Attestation> Attestations => Set<Attestation>();

    /// <inheritdoc/>
    public DbSet<Dispute> Disputes => Set<Dispute>();

    /// <inheritdoc/>
    public DbSet<ConfirmationReminder> ConfirmationReminders => Set<ConfirmationReminder>();
}
