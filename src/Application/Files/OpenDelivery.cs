using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Files;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Files;

/// <summary>
/// Opens a ready file for work in which any place of it is read. The bytes are copied to a temporary file, which is
/// deleted when the stream is closed. Whoever sends this has decided who may read the file.
/// </summary>
public sealed record OpenDelivery(Guid Id) : IRequest<Stream>;

internal sealed class OpenDeliveryValidator : AbstractValidator<OpenDelivery>;

internal sealed class OpenDeliveryHandler(IAppDb db, IFileStore store) : IRequestHandler<OpenDelivery, Stream>
{
    public async Task<Stream> Handle(OpenDelivery request, CancellationToken ct)
    {
        var id = new StoredFileId(request.Id);
        var file = await db.Files.AsNoTracking().SingleAsync(f => f.Id == id, ct);
        return (await WorkingCopy.OfReadyAsync(store, file, ct)).OpenFromStart;
    }
}
