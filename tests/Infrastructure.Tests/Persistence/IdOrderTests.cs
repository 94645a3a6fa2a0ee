using System.Reflection;
using JippApi.Domain.Common;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Tests.Persistence;

public sealed class IdOrderTests(Database database) : IClassFixture<Database>
{
    private static readonly MethodInfo Read = typeof(IdOrderTests).GetMethod(
        nameof(ReadAsync),
        BindingFlags.NonPublic | BindingFlags.Static
    )!;

    public static TheoryData<Type> Ids =>
        [
            .. typeof(IEntityId<>)
                .Assembly.GetTypes()
                .Where(type => type != typeof(Domain.Sources.SourceTrustId)) // of events only: a list has one trust
                .Where(type => type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEntityId<>))),
        ];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_query_can_order_by_every_id_and_continue_after_a_given_one(Type id)
    {
        var read = await database.WithDbAsync(async db =>
        {
            var columns = db
                .Model.GetEntityTypes()
                .Where(entity => !entity.IsOwned())
                .SelectMany(entity => entity.GetProperties())
                .Where(property => property.ClrType == id)
                .ToList();
            foreach (var column in columns)
                await (Task)Read.MakeGenericMethod(column.DeclaringType.ClrType, id).Invoke(null, [db, column.Name])!;
            return columns.Count;
        });

        read.ShouldBeGreaterThan(0);
    }

    private static async Task ReadAsync<TEntity, TId>(JippDb db, string column)
        where TEntity : class
        where TId : struct, IEntityId<TId>
    {
        var after = TId.From(Guid.CreateVersion7());
        await db.Set<TEntity>()
            .AsNoTracking()
            .Where(row => EF.Property<TId>(row, column).CompareTo(after) > 0)
            .OrderBy(row => EF.Property<TId>(row, column))
            .Take(1)
            .ToListAsync();
    }
}
