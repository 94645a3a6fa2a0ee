using JippApi.Application.Attestations;
using JippApi.Domain.Attestations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Common;

public partial interface IAppDb
{
    DbSet<Attestation> Attestations { get; }

    DbSet<Dispute> Disputes { get; }

    DbSet<ConfirmationReminder> ConfirmationReminders { get; }
}
