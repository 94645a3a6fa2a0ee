using JippApi.Domain.Institutionalisation;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Common;

public partial interface IAppDb
{
    DbSet<InstitutionalisationEvidence> InstitutionalisationEvidence { get; }
}
