using System.Text.Json;
using FluentValidation;
using JippApi.Application.CodeMappings;
using JippApi.Application.Common;
using JippApi.Application.Imports;
using JippApi.Domain.Common;
using JippApi.Domain.Imports;
using JippApi.Domain.Operations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Settling;

/// <summary>
/// Has the rows of imports that await approval read again if values in them have been mapped. Whoever mapped them has
/// had a hand in these imports.
/// </summary>
/// <param name="OperationId">The operation that settles the rows.</param>
public sealed record SettleImports(Guid OperationId) : IRequest<int>;

/// <summary>The worker sends it, so there is nothing to validate.</summary>
internal sealed class SettleImportsValidator : AbstractValidator<SettleImports>;

internal sealed class SettleImportsHandler(IAppDb db, TimeProvider clock) : IRequestHandler<SettleImports, int>
{
    public async Task<int> Handle(SettleImports command, CancellationToken ct)
    {
        var (id, now) = (new OperationId(command.OperationId), clock.GetUtcNow());
        var by = await db.Operations.Where(o => o.Id == id).Select(o => o.RequestedBy).SingleAsync(ct);
        var imports = await db.Imports.Where(i => i.Status == ImportStatus.AwaitingApproval).OrderBy(i => i.Id).ToListAsync(ct);
        var count = 0;
        foreach (var import in imports)
        {
            if (!await IsKnownNowAsync(import, Wib.DayOf(now), ct))
                continue;
            var operation = Operation.Request(OperationKind.Import, by, now);
            import.Remap([], import.MappingVersion, operation, [by], now);
            db.Operations.Add(operation);
            count++;
        }

        await db.SaveChangesAsync(ct);
        return count;
    }

    private async Task<bool> IsKnownNowAsync(Import import, DateOnly today, CancellationToken ct)
    {
        var unmapped = await db
            .ImportRows.Where(row => row.ImportId == import.Id && row.Unmapped != null)
            .Select(row => row.Unmapped!)
            .Distinct()
            .ToListAsync(ct);
        var book = await CodeBook.ForAsync(db, import.Source, today, ct);
        return unmapped
            .SelectMany(values => JsonSerializer.Deserialize(values, ImportJson.Readable.IReadOnlyListUnmappedValue)!)
            .Any(value => book.CodeOf(value.Set, value.Value) is not null);
    }
}
