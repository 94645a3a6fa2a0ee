using System.Text.Json;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Innovations;

/// <summary>Returns an innovation by id or registry number, as it is or as it was at a time.</summary>
public sealed record GetInnovation(string IdOrRegistryNumber, DateTimeOffset? AsOf) : IRequest<FoundInnovation>;

/// <summary>An innovation as JSON, with the version from which its entity tag is derived.</summary>
public sealed record FoundInnovation(string Json, int Version, bool IsPublic = true, bool IsRevision = false);

internal sealed class GetInnovationHandler(IAppDb db, IPublicDocuments documents, ICurrentUser user)
    : IRequestHandler<GetInnovation, FoundInnovation>
{
    public async Task<FoundInnovation> Handle(GetInnovation request, CancellationToken ct)
    {
        if (request.AsOf is { } time)
            return await AsOfAsync(request.IdOrRegistryNumber, time.UtcDateTime, ct);

        var document = Guid.TryParse(request.IdOrRegistryNumber, out var id)
            ? await documents.FindAsync(id, ct)
            : await documents.FindAsync(InnovationLookup.RegistryNumber(request.IdOrRegistryNumber), ct);
        return document is not null
            ? new(document.Json, document.Version)
            : await UnpublishedAsync(await InnovationLookup.FindInnovationAsync(db, request.IdOrRegistryNumber, ct), ct);
    }

    private async Task<FoundInnovation> UnpublishedAsync(Innovation innovation, CancellationToken ct)
    {
        innovation.RequireNotEnded();
        await InnovationLookup.ReadAsync(db, user, innovation.Id.Value, ct);

        var view = await InnovationViews.ViewAsync(db, innovation, ct);
        return new(
            JsonSerializer.Serialize(view.Document(), InnovationJson.Readable.InnovationDocument),
            innovation.Version,
            IsPublic: false
        );
    }

    private async Task<FoundInnovation> AsOfAsync(string idOrRegistryNumber, DateTime time, CancellationToken ct)
    {
        var innovation = await InnovationLookup.FindInnovationAsync(db, idOrRegistryNumber, ct);
        innovation.RequireNotEnded();
        var id = innovation.Id.Value;
        var revision = await db
            .Revisions.AsNoTracking()
            .Where(r => r.InnovationId == id && r.PublishedAt <= time)
            .OrderByDescending(r => r.Number)
            .FirstOrDefaultAsync(ct);
        return revision is null ? throw new NotFoundException(nameof(Innovation)) : new(revision.Json, revision.Number, IsRevision: true);
    }
}
