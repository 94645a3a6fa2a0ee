using JippApi.Application.Common;
using JippApi.Domain.ColumnMappings;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Imports
{
    internal static class ListedKeys
    {
        public static Task<HashSet<string>> OfAsync(IAppDb db, InnovationSource source, IReadOnlyList<string> keys, CancellationToken ct) =>
            Task.FromResult(new HashSet<string>());
    }

    internal static class SourceTrusts
    {
        public static Task<bool> PublishesAsync(IAppDb db, InnovationSource source, CancellationToken ct) => Task.FromResult(true);
    }
}

namespace JippApi.Application.ColumnMappings
{
    internal static class ColumnMappingLookup
    {
        public static Task<(int? Version, IReadOnlyList<ColumnUse> Uses)> ForAsync(
            IAppDb db,
            InnovationSource source,
            IReadOnlyList<string> columns,
            CancellationToken ct
        ) => ColumnUses.ForAsync(db, source, columns, ct);
    }
}
