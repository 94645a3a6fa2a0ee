using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Tests;

/// <summary>Writes as use cases do: load, change, save.</summary>
internal static class Writing
{
    public static Task<int> AddAsync(this Database database, params object[] added) =>
        database.WithDbAsync(db =>
        {
            db.AddRange(added);
            return db.SaveChangesAsync(CancellationToken.None);
        });

    public static async Task<Innovation> AddedAsync(this Database database, Innovation innovation)
    {
        await database.AddAsync(innovation);
        return innovation;
    }

    public static Task<int> ChangeAsync(this Database database, InnovationId id, Action<Innovation> change) =>
        database.WithDbAsync(async db =>
        {
            change(await db.Innovations.SingleAsync(i => i.Id == id));
            return await db.SaveChangesAsync(CancellationToken.None);
        });

    public static Task<int> ReviseAsync(this Database database, InnovationId id, InnovationContent content) =>
        database.ChangeAsync(id, i => i.Revise(content, 0, TestUser.Writer, Given.Noon));
}
