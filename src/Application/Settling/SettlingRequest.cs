using JippApi.Application.Common;
using JippApi.Domain.CodeMappings;
using JippApi.Domain.Common;
using JippApi.Domain.Imports;
using JippApi.Domain.Operations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Settling;

/// <summary>Has the rows read again that waited for a value.</summary>
internal static class SettlingRequest
{
    /// <summary>Requests the work if rows wait for the value and the mapping holds already; the caller saves.</summary>
    /// <remarks>A mapping that begins to hold later is settled on its first day, by the timetable.</remarks>
    /// <returns>The address of the operation; null when there is nothing to do yet.</returns>
    public static async Task<string?> RequestAsync(IAppDb db, CodeMapping mapping, UserId by, DateTimeOffset now, CancellationToken ct)
    {
        if (!mapping.HoldsOn(Wib.DayOf(now)) || !(await RowsWaitAsync(db, mapping, ct) || await ImportsWaitAsync(db, mapping, ct)))
            return null;

        var operation = Operation.Request(OperationKind.SettleMappings, by, now);
        db.Operations.Add(operation);
        return $"/api/v1/operations/{operation.Id.Value}";
    }

    private static Task<bool> RowsWaitAsync(IAppDb db, CodeMapping mapping, CancellationToken ct) =>
        db.WaitingValues.AnyAsync(v => v.Source == mapping.Source && v.Set == mapping.Set && v.Folded == mapping.Folded, ct);

    private static Task<bool> ImportsWaitAsync(IAppDb db, CodeMapping mapping, CancellationToken ct) =>
        db.Imports.AnyAsync(
            i =>
                i.Source == mapping.Source
                && i.Status == ImportStatus.AwaitingApproval
                && db.ImportRows.Any(row => row.ImportId == i.Id && row.Unmapped != null),
            ct
        );
}
