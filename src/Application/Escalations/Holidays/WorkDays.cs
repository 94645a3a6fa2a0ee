using JippApi.Application.Common;
using JippApi.Domain.Escalations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Escalations;

/// <summary>Reads the working days of a period.</summary>
internal static class WorkDays
{
    /// <summary>Returns the calendar with the holidays after one day and until another.</summary>
    public static async Task<WorkCalendar> OfAsync(IAppDb db, DateOnly after, DateOnly until, CancellationToken ct) =>
        new(await db.Holidays.Where(h => h.Date > after && h.Date <= until).Select(h => h.Date).ToListAsync(ct));
}
