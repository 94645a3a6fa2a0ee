using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Hubs;

namespace JippApi.Application.Hubs;

/// <summary>Ownership of hubs as a query filter: what is out of reach is not found.</summary>
public static class HubReach
{
    /// <summary>Filters hubs by the institutions that host them.</summary>
    public static IQueryable<Hub> Within(this IQueryable<Hub> hubs, Reach reach, IAppDb db)
    {
        if (reach.IsNationwide)
            return hubs;
        var hosts = db.Institutions.Within(reach, db);
        return hubs.Where(h => hosts.Any(host => host.Id == h.HostId));
    }
}
