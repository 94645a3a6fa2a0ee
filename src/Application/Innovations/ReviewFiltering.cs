using JippApi.Application.ReviewTasks;
using JippApi.Domain.Innovations;

namespace JippApi.Application.Innovations;

/// <summary>Filters of review tasks on their innovations.</summary>
internal static class ReviewFiltering
{
    /// <summary>Filters the innovations that a filter of tasks asks for.</summary>
    public static IQueryable<Innovation> Of(this IQueryable<Innovation> innovations, ReviewFilter filter)
    {
        if (filter.Region is { } region)
            innovations = innovations.Where(i => i.RegionCode!.StartsWith(region));
        return filter.Source is { } source ? innovations.Where(i => i.SourceRecords.Any(r => r.Source == source)) : innovations;
    }
}
