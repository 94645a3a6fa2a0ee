using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Common;
using JippApi.Domain.Imports;
using JippApi.Domain.Operations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Imports;

/// <summary>Returns the import that an operation works on; null when there is none, or another operation does.</summary>
public sealed record ReadImportWork(Guid OperationId) : IRequest<ImportWork?>;

/// <summary>An import, as its worker sees it.</summary>
/// <param name="ImportId">The import.</param>
/// <param name="FileId">The file.</param>
/// <param name="Status">The status.</param>
/// <param name="Rows">Number of rows of the file; 0 until they are read.</param>
public sealed record ImportWork(Guid ImportId, Guid FileId, ImportStatus Status, int Rows);

/// <summary>Rows with which a step is done.</summary>
/// <param name="Last">Number of the last row; null when none was left.</param>
/// <param name="Outcomes">The outcomes of the rows; in a trial, the planned ones.</param>
public sealed record RowAdvance(int? Last, IReadOnlyList<TriedRow> Outcomes)
{
    internal static RowAdvance To(IReadOnlyList<ImportRow> rows) => new(rows is [.., var last] ? last.Number : null, []);
}

internal sealed class ReadImportWorkValidator : AbstractValidator<ReadImportWork>;

internal sealed class ReadImportWorkHandler(IAppDb db) : IRequestHandler<ReadImportWork, ImportWork?>
{
    public Task<ImportWork?> Handle(ReadImportWork request, CancellationToken ct)
    {
        var id = new OperationId(request.OperationId);
        return db
            .Imports.Where(import => import.OperationId == id)
            .Select(import => new ImportWork(import.Id.Value, import.FileId.Value, import.Status, import.Rows))
            .SingleOrDefaultAsync(ct);
    }
}

/// <summary>Finds the persons in whose name the steps of an import are taken, with the rights that they have now.</summary>
internal sealed class ImportActors(IAppDb db, IMediator mediator)
{
    /// <summary>Returns whoever approved the import or, before that, whoever sent it.</summary>
    /// <exception cref="ForbiddenException">They have no account any more.</exception>
    public async Task<Caller> CallerAsync(Import import, CancellationToken ct)
    {
        var by = import.ApprovedBy ?? import.Senders[0];
        if (OperatorOfServer.Is(by))
            return OperatorOfServer.Caller;
        var other = import.ApprovedBy is null ? import.Senders.ElementAtOrDefault(1) : import.ApprovedFor ?? default;
        var caller = Guid.TryParse(by.Value, out var account) ? await PersonAsync(account, other, ct) : await ClientAsync(by.Value, ct);
        return caller ?? throw new ForbiddenException(Permissions.WriteInnovations);
    }

    /// <summary>The second of the senders is the person they act for, or somebody who corrected the columns later.</summary>
    private async Task<Caller?> PersonAsync(Guid account, UserId other, CancellationToken ct) =>
        Guid.TryParse(other.Value, out var acting) && await mediator.Send(new ReadCaller(account, null, null, acting), ct) is { } deputy
            ? deputy
            : await mediator.Send(new ReadCaller(account, null, null, null), ct);

    /// <summary>A client's session may have ended since it sent the file; the client itself must still be registered.</summary>
    private Task<Caller?> ClientAsync(string id, CancellationToken ct) =>
        db
            .Clients.AsNoTracking()
            .Where(client => client.ClientId == id && client.DisabledAt == null)
            .Select(client => new Caller
            {
                Id = new(client.ClientId),
                Client = client.Id,
                Scopes = client.Scopes,
                Source = client.Source,
                RateClass = client.RateClass,
            })
            .SingleOrDefaultAsync(ct);
}

/// <summary>The rows of an import that a step is about.</summary>
internal static class StepRows
{
    /// <summary>Loads the next rows after a number.</summary>
    public static Task<List<ImportRow>> NextAsync(IAppDb db, ImportId import, int after, int take, CancellationToken ct) =>
        db.ImportRows.Where(row => row.ImportId == import && row.Number > after).OrderBy(row => row.Number).Take(take).ToListAsync(ct);
}
