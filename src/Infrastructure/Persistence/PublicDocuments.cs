using JippApi.Application.Innovations;
using JippApi.Application.Innovations.Directory;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

/// <summary>Reads public documents by queries that are translated once for the life of the process.</summary>
internal sealed class PublicDocuments(JippDb db) : IPublicDocuments
{
    private static readonly Func<JippDb, Guid, CancellationToken, Task<PublicDocument?>> ById = EF.CompileAsyncQuery(
        (JippDb db, Guid id, CancellationToken ct) => db.PublicDocuments.AsNoTracking().SingleOrDefault(d => d.Id == id));

    private static readonly Func<JippDb, string, CancellationToken, Task<PublicDocument?>> ByNumber = EF.CompileAsyncQuery(
        (JippDb db, string number, CancellationToken ct) => db.PublicDocuments.AsNoTracking().SingleOrDefault(d => d.RegistryNumber == number));

    public Task<PublicDocument?> FindAsync(Guid id, CancellationToken ct) => ById(db, id, ct);

    public Task<PublicDocument?> FindAsync(string registryNumber, CancellationToken ct) => ByNumber(db, registryNumber, ct);
}
