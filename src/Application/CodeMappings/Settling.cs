using JippApi.Application.Common;
using JippApi.Domain.CodeMappings;
using JippApi.Domain.Common;
using JippApi.Domain.Operations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.CodeMappings;

/// <summary>Has the rows read again that waited for a value.</summary>
internal static class Settling
{
    /// <summary>Requests the work if rows wait for the value and the mapping holds already; the caller saves.</summary>
    /// <remarks>A mapping that begins to hold later is settled on its first day, by the timetable.</remarks>
    /// <returns>The address of the operation; null when there is nothing to do yet.</returns>
    public static async Task<string?> RequestAsync(IAppDb db, CodeMapping mapping, UserId by, DateTimeOffset now, CancellationToken ct)
    {
        var waits =
            mapping.HoldsOn(Wib.DayOf(now))
            && await db.WaitingValues.AnyAsync(v => v.Source == mapping.Source && v.Set == mapping.Set && v.Folded == mapping.Folded, ct);
        if (!waits)
            return null;

        var operation = Operation.Request(OperationKind.SettleMappings, by, now);
        db.Operations.Add(operation);
        return $"/api/v1/operations/{operation.Id.Value}";
    }
}
