using System.Data.Common;
using JippApi.Application.ActionItems;
using JippApi.Application.Common;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Common;
using JippApi.Domain.ReplicationPlans;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace JippApi.Infrastructure.Persistence;

/// <summary>
/// Reads a person's action items through plain ADO.NET, because EF Core's context costs more than the query for a page
/// of them. The statements are the same on every engine except for their endings.
/// </summary>
internal sealed class AssignedItems(AdoDatabase database) : IAssignedItems
{
    /// <summary>
    /// The limit on ids in a statement: SQL Server accepts 2,100 parameters, and the items of a page may have many
    /// dependencies.
    /// </summary>
    private const int MaxIds = 1_000;

    private static readonly string Running = string.Join(", ", PlanPhases.RunningStatuses.Select(status => $"'{Code.Of(status)}'"));

    private const string Due = """COALESCE(i."DueOn", @never)""";
    private const string IsOpen = """(i."ClosedAt" IS NULL OR i."ClosedAt" >= @end)""";
    private const string OfRegion =
        """EXISTS (SELECT 1 FROM "Institutions" a WHERE a."Id" = i."AdopterId" AND a."RegionCode" LIKE @region ESCAPE '!')""";

    public async Task<List<ActionItemDocument>> ReadAsync(
        ActionItemFilter filter,
        AsOfDay asOf,
        ActionItemKey from,
        bool backwards,
        int count,
        CancellationToken ct
    )
    {
        await using var connection = await database.OpenAsync(ct);
        await using var command = database.Command(connection, "");
        command.CommandText =
            string.Join(" AND ", [Columns(asOf), .. Conditions(command, filter, asOf), .. After(command, from, backwards)])
            + Order(command, backwards, count);

        if (command is NpgsqlCommand)
            await command.PrepareAsync(ct); // planned once for each connection

        List<ActionItemDocument> items = [];
        await using (var rows = await command.ExecuteReaderAsync(ct))
        {
            while (await rows.ReadAsync(ct))
                items.Add(ItemOf(rows, asOf));
        }

        var closed = await ClosedAsync(connection, [.. items.SelectMany(item => item.DependsOn).Distinct()], asOf.Day, ct);
        return
        [
            .. items.Select(item =>
                item.BlockedBy.Any(closed.Contains) ? item with { BlockedBy = [.. item.BlockedBy.Except(closed)] } : item
            ),
        ];
    }

    private static string Columns(AsOfDay asOf) =>
        $"""
            SELECT i."Id", i."PlanId", i."Number", i."Activity", i."Output", i."Indicator", i."Target", i."ResponsibleUnitId",
                i."AssigneeId", i."StartsOn", i."DueOn",
                i."BudgetAmount", i."BudgetSource", i."Weight", i."DependsOn", i."Status", i."StatusReason", i."Progress",
                i."Evidence", i."ReportNote", i."ReportedBy",
                i."ReportedAt", i."VerifiedBy", i."ClosedAt", i."CreatedAt", i."UpdatedAt", i."Version",
                CASE WHEN {IsPastDue(asOf)} AND {Runs(asOf)} THEN 1 ELSE 0 END,
                i."VerifiedAt", i."SignedAt", i."SetAsideAt", CASE WHEN {IsAhead(asOf)} THEN 1 ELSE 0 END,
                (SELECT o."Title" FROM "ReplicationPlans" q JOIN "Innovations" o ON o."Id" = q."OriginId" WHERE q."Id" = i."PlanId"),
                (SELECT b."Name" FROM "Institutions" b WHERE b."Id" = i."AdopterId"),
                (SELECT u."Name" FROM "Institutions" u WHERE u."Id" = i."ResponsibleUnitId"),
                (SELECT c."Name" FROM "Accounts" c WHERE c."Id" = i."AssigneeId")
            FROM "ActionItems" i WHERE i."AssigneeId" = @person
            """;

    /// <summary>The conditions of <see cref="ActionItemFilter"/>, which must select the same items.</summary>
    private static IEnumerable<string> Conditions(DbCommand command, ActionItemFilter filter, AsOfDay asOf)
    {
        command.Add("@person", filter.AssigneeId!.Value);
        command.Add("@day", asOf.Day);
        command.Add("@end", asOf.End.UtcDateTime);
        if (filter.PlanId is { } plan)
            yield return Where("""i."PlanId" = @plan""", "@plan", plan);
        if (filter.ResponsibleUnitId is { } unit)
            yield return Where("""i."ResponsibleUnitId" = @unit""", "@unit", unit);
        if (filter.Statuses.Count > 0)
            yield return $"""i."Status" IN ({string.Join(", ", filter.Statuses.Select(status => $"'{Code.Of(status)}'"))})""";
        if (filter.DueFrom is { } first)
            yield return Where("""i."DueOn" >= @first""", "@first", first);
        if (filter.DueBefore is { } before)
            yield return Where("""i."DueOn" < @before""", "@before", before);
        if (filter.RegionPrefix is { } region)
            yield return Where(OfRegion, "@region", region + "%");
        if (filter.Overdue is { } late)
            yield return late
                ? $"""({IsPastDue(asOf)} AND {IsOpen} AND {Runs(asOf)})"""
                : $"""(i."DueOn" IS NULL OR NOT {IsPastDue(asOf)} OR i."ClosedAt" < @end OR NOT {Runs(asOf)})""";

        string Where(string condition, string name, object value)
        {
            command.Add(name, value);
            return condition;
        }
    }

    /// <summary>The condition that the due date was over on the day, in the zone of the adopter.</summary>
    private static string IsPastDue(AsOfDay asOf) =>
        asOf.Ahead.Count == 0 ? """(i."DueOn" < @day)""" : $"""(i."DueOn" < @day OR (i."DueOn" = @day AND {IsAhead(asOf)}))""";

    /// <summary>The condition that the next day has begun in the region of the adopter.</summary>
    private static string IsAhead(AsOfDay asOf) =>
        asOf.Ahead.Count == 0
            ? "0 = 1"
            : $"""
                EXISTS (SELECT 1 FROM "Institutions" z WHERE z."Id" = i."AdopterId"
                AND SUBSTRING(z."RegionCode", 1, 2) IN ({string.Join(", ", asOf.Ahead.Select(province => $"'{province}'"))}))
                """;

    /// <summary>
    /// The condition that the item existed on the day and its plan was running, as in <see cref="OverdueItems"/>.
    /// </summary>
    private static string Runs(AsOfDay asOf) =>
        asOf.IsPast
            ? $"""
                (i."CreatedAt" < @end AND EXISTS (SELECT 1 FROM "PlanStates" s
                WHERE s."PlanId" = i."PlanId" AND s."At" < @end AND s."Status" IN ({Running})
                AND NOT EXISTS (SELECT 1 FROM "PlanStates" l
                WHERE l."PlanId" = i."PlanId" AND l."At" < @end AND l."Version" > s."Version")))
                """
            : $"""EXISTS (SELECT 1 FROM "ReplicationPlans" p WHERE p."Id" = i."PlanId" AND p."Status" IN ({Running}))""";

    /// <summary>The condition for what follows an item in the sort order.</summary>
    private static IEnumerable<string> After(DbCommand command, ActionItemKey from, bool backwards)
    {
        command.Add("@never", ActionItemKey.Never);
        if (from.IsStart)
            yield break;
        command.Add("@due", from.DueOn);
        command.Add("@number", from.Number);
        command.Add("@id", from.Id);
        var after = backwards ? '<' : '>';
        yield return $"""({Due} {after} @due OR ({Due} = @due AND (i."Number" {after} @number OR (i."Number" = @number AND i."Id" {after} @id))))""";
    }

    private static string Order(DbCommand command, bool backwards, int count)
    {
        var turn = backwards ? " DESC" : "";
        command.Add("@count", count);
        return $"""
             ORDER BY {Due}{turn}, i."Number"{turn}, i."Id"{turn} {(
                command is SqliteCommand ? "LIMIT @count" : "OFFSET 0 ROWS FETCH NEXT @count ROWS ONLY"
            )}
            """;
    }

    /// <summary>Returns the items that were closed by the end of a day.</summary>
    private async Task<IReadOnlySet<Guid>> ClosedAsync(DbConnection connection, IReadOnlyList<Guid> ids, DateOnly day, CancellationToken ct)
    {
        HashSet<Guid> closed = [];
        foreach (var some in ids.Chunk(MaxIds))
        {
            await using var command = database.Command(
                connection,
                $"""SELECT i."Id" FROM "ActionItems" i WHERE i."ClosedAt" < @end AND i."Id" IN ({string.Join(", ", some.Select((_, n) => $"@i{n}"))})"""
            );
            command.Add("@end", Wib.EndOf(day).UtcDateTime);
            foreach (var (n, id) in some.Index())
                command.Add($"@i{n}", id);
            await using var rows = await command.ExecuteReaderAsync(ct);
            while (await rows.ReadAsync(ct))
                closed.Add(rows.GetGuid(0));
        }

        return closed;
    }

    /// <summary>
    /// Reads an item from a row. At first it counts as blocked by everything it depends on; closed items are removed
    /// later.
    /// </summary>
    private static ActionItemDocument ItemOf(DbDataReader row, AsOfDay asked)
    {
        var asOf = row.GetInt32(31) == 1 ? asked.LatestDay : asked.Day;
        var (due, closedAt) = (row.Value<DateOnly>(10), row.Moment(23));
        Guid[] dependsOn = [.. Conventions.ListOf<ActionItemId>(row.GetString(14)).Select(id => id.Value)];
        return new()
        {
            Id = row.GetGuid(0),
            PlanId = row.GetGuid(1),
            InnovationTitle = row.GetString(32),
            AdopterName = row.GetString(33),
            Number = row.GetInt32(2),
            Activity = row.GetString(3),
            Output = row.Text(4),
            Indicator = row.Text(5),
            Target = row.Text(6),
            ResponsibleUnitId = row.Value<Guid>(7),
            ResponsibleUnitName = row.Text(34),
            AssigneeId = row.GetGuid(8),
            AssigneeName = row.Text(35),
            StartsOn = row.Value<DateOnly>(9),
            DueOn = due,
            Budget = Money.Of(row.Value<decimal>(11)),
            BudgetSource = row.Text(12),
            Weight = row.GetInt32(13),
            DependsOn = dependsOn,
            Status = Code.Parse<ActionItemStatus>(row.GetString(15)),
            StatusReason = row.Text(16),
            Progress = row.GetInt32(17),
            Evidence = Conventions.ListOf<string>(row.GetString(18)),
            ReportNote = row.Text(19),
            ReportedBy = row.Text(20),
            ReportedAt = row.Moment(21),
            VerifiedBy = row.Text(22),
            VerifiedAt = row.Moment(28),
            SignedAt = row.Moment(29),
            SetAsideAt = row.Moment(30),
            ClosedAt = closedAt,
            AsOf = asOf,
            Overdue = ActionItem.IsOverdue(due, closedAt, asOf, planRuns: row.GetInt32(27) == 1),
            BlockedBy = dependsOn,
            CreatedAt = row.Moment(24)!.Value,
            UpdatedAt = row.Moment(25)!.Value,
            Version = row.GetInt32(26),
        };
    }
}
