using JippApi.Application.Access;
using JippApi.Application.Common;
using MediatR;

namespace JippApi.Application.Competitions.Entries;

/// <summary>Returns an entry with its proposal.</summary>
public sealed record GetEntry(Guid Id) : IRequest<EntryDocument>;

internal sealed class GetEntryHandler(IAppDb db, ICurrentUser user) : IRequestHandler<GetEntry, EntryDocument>
{
    public async Task<EntryDocument> Handle(GetEntry request, CancellationToken ct) =>
        await EntryViews.DocumentAsync(db, await EntryLookup.FindAsync(db, user, request.Id, ct), ct);
}
