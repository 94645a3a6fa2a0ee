using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Imports;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Imports;

/// <summary>Decides who may see and change imports: those who keep the list or review its records.</summary>
internal static class ImportLookup
{
    /// <summary>Filters the imports of the lists that the caller keeps or reviews.</summary>
    public static IQueryable<Import> VisibleTo(this IQueryable<Import> imports, ICurrentUser user)
    {
        List<InnovationSource> sources =
        [
            .. Enum.GetValues<InnovationSource>()
                .Where(source => ListKeepers.Keeps(user.Caller, source) || ListKeepers.Reviews(user.Caller, source)),
        ];
        return imports.Where(import => sources.Contains(import.Source));
    }

    /// <summary>Returns an import visible to the caller.</summary>
    public static async Task<Import> ReadAsync(IAppDb db, ICurrentUser user, Guid id, CancellationToken ct)
    {
        var key = new ImportId(id);
        return await db.Imports.AsNoTracking().VisibleTo(user).SingleOrDefaultAsync(import => import.Id == key, ct)
            ?? throw new NotFoundException(nameof(Import));
    }

    /// <summary>Loads an import visible to the caller for a change.</summary>
    /// <exception cref="StaleVersionException">The caller has read another version.</exception>
    public static async Task<Import> LoadAsync(IAppDb db, ICurrentUser user, Guid id, int? expected, CancellationToken ct)
    {
        var key = new ImportId(id);
        var import =
            await db.Imports.VisibleTo(user).SingleOrDefaultAsync(import => import.Id == key, ct)
            ?? throw new NotFoundException(nameof(Import));
        if (expected is { } version && version != import.Version)
            throw new StaleVersionException(
                import.Version,
                System.Text.Json.JsonSerializer.Serialize(await ImportCounting.ItemAsync(db, import, ct), ImportJson.Readable.ImportItem),
                null
            );
        return import;
    }
}
