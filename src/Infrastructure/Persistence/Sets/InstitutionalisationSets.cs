using JippApi.Domain.Institutionalisation;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

public abstract partial class JippDb
{
    /// <inheritdoc/>
    public DbSet<InstitutionalisationEvidence> InstitutionalisationEvidence => Set<InstitutionalisationEvidence>();
}
