using JippApi.Application.ActionItems;
using JippApi.Application.Audit;
using JippApi.Application.Lineage;
using JippApi.Domain.ActionItems;
using JippApi.Infrastructure.Persistence;
using JippApi.Infrastructure.Persistence.Outbox;
using JippApi.Infrastructure.Persistence.Plain;
using Microsoft.Extensions.Options;

namespace JippApi.Infrastructure.Tests.SqlServer;

/// <summary>Statements sent by plain ADO.NET must be valid T-SQL too.</summary>
public sealed class PlainStatementTests : IDisposable
{
    private static readonly Guid Id = Guid.CreateVersion7();
    private static readonly DateOnly Day = new(2026, 3, 1);

    private readonly RecordingServer server = new();

    private AdoDatabase Plain => new(server, Options.Create(new DatabaseOptions()));

    public static TheoryData<ActionItemFilter> Filters { get; } =
    [
        new() { AssigneeId = Id },
        new()
        {
            AssigneeId = Id,
            PlanId = Id,
            ResponsibleUnitId = Id,
            DueFrom = Day,
            DueBefore = Day,
            RegionPrefix = "13",
            Overdue = true,
        },
        new()
        {
            AssigneeId = Id,
            Statuses = [ActionItemStatus.Planned, ActionItemStatus.Done],
            Overdue = false,
        },
    ];

    [Theory, MemberData(nameof(Filters))]
    public async Task A_persons_action_items_are_paged_in_both_directions(ActionItemFilter filter)
    {
        var items = new AssignedItems(Plain);

        await items.ReadAsync(filter, new(Day, IsPast: filter.PlanId is null), default, false, 20, default);
        await items.ReadAsync(filter, new(Day, IsPast: filter.PlanId is null), new(Day, 1, Id), false, 20, default);
        await items.ReadAsync(filter, new(Day, IsPast: filter.PlanId is null), new(Day, 1, Id), true, 20, default);

        Sent(3);
    }

    [Fact]
    public async Task Lineages_are_read_in_every_direction()
    {
        var directions = Enum.GetValues<LineageDirection>();

        foreach (var direction in directions)
            await new Lineages(Plain).FindAsync(Id, direction, 3, 100, default);

        Sent(directions.Length);
    }

    [Fact]
    public async Task Public_documents_are_found_by_id_and_by_number()
    {
        await new PublicDocuments(Plain).FindAsync(Id, default);
        await new PublicDocuments(Plain).FindAsync("JIPP-2026-000001", default);

        Sent(2);
    }

    [Fact]
    public async Task Append_only_rows_are_inserted()
    {
        using var contexts = new SqlServerContexts(server);
        await contexts.WithDbAsync(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            await db.InsertAsync<OutboxMessage>(
                [
                    new()
                    {
                        EventId = Id,
                        Type = "t",
                        Payload = "{}",
                        RecordedAt = Given.Noon,
                    },
                ],
                default
            );
            await db.InsertAsync<AuditEvent>(
                [
                    new()
                    {
                        EventId = Id,
                        At = Given.Noon,
                        Actor = "a",
                        Action = "b",
                        ResourceType = "c",
                        ResourceId = "d",
                        DetailsHash = [],
                    },
                ],
                default
            );
        });

        Sent(2);
    }

    public void Dispose() => server.Dispose();

    private void Sent(int count)
    {
        server.Sent.Count.ShouldBe(count);
        server.Sent.SelectMany(statement => statement.Faults).ShouldBeEmpty();
    }
}
