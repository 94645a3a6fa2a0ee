using System.Data.Common;
using JippApi.Application.LegalInstruments;
using JippApi.Domain.Attestations;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutionalisation;
using JippApi.Domain.Institutions;
using JippApi.Domain.LegalInstruments;
using JippApi.Infrastructure.Persistence.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Tests.Persistence;

/// <summary>How many queries the levels of a batch of innovations cost.</summary>
public sealed class LadderCostTests(LadderCostTests.CountingDatabase database) : IClassFixture<LadderCostTests.CountingDatabase>
{
    private const int Batch = 30;

    [Fact]
    public async Task Records_that_nobody_has_confirmed_cost_no_query()
    {
        var (levels, queries) = await CountAsync([.. Enumerable.Range(0, Batch).Select(_ => Given.Published())]);

        levels.Count.ShouldBe(Batch);
        queries.ShouldBe(0);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(Batch)]
    public async Task Confirmed_records_without_papers_cost_three_queries_however_many_there_are(int count)
    {
        var (levels, queries) = await CountAsync([.. Enumerable.Range(0, count).Select(_ => Running(null))]);

        levels.Values.Distinct().ShouldBe([LadderLevel.Running]);
        queries.ShouldBe(3);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(Batch)]
    public async Task Instruments_cost_one_query_more_for_each_level_of_institutions(int count)
    {
        var ministry = Given.Institution(kind: InstitutionKind.Ministry);
        await database.AddAsync(ministry);
        List<Innovation> innovations = [];
        for (var at = 0; at < count; at++)
        {
            var unit = Given.Institution(ministry, InstitutionKind.University);
            var innovation = Running(unit.Id);
            await database.AddAsync(unit, innovation, Decree([unit, ministry], innovation));
            innovations.Add(innovation);
        }

        var (levels, queries) = await CountAsync(innovations);

        levels.Values.Distinct().ShouldBe([LadderLevel.Decree]);
        queries.ShouldBe(5);
    }

    private async Task<(IReadOnlyDictionary<InnovationId, LadderLevel> Levels, int Queries)> CountAsync(
        IReadOnlyList<Innovation> innovations
    )
    {
        return await database.WithDbAsync(async db =>
        {
            var before = database.Queries.Count;
            var levels = await LadderLevels.OfAsync(db, innovations, Given.Noon, default);
            return (levels, database.Queries.Count - before);
        });
    }

    private static Innovation Running(InstitutionId? owner)
    {
        var innovation = Given.Published(Given.Content() with { OwnerId = owner });
        var stated = Attestation.State(
            innovation,
            ConfirmationMethod.HubVisit,
            new()
            {
                Existence = Existence.Active,
                ObservedOn = new(2026, 2, 27),
                Note = "Dilihat di loket.",
                References = ["https://contoh.go.id/foto"],
            },
            new(TestUser.Reviewer, null),
            waits: false,
            Given.Noon
        );
        innovation.Confirm(stated.Confirmation, Given.Noon);
        return innovation;
    }

    private static RegisteredInstrument Decree(IReadOnlyList<Institution> issuer, Innovation innovation)
    {
        var decree = RegisteredInstrument.Register(
            new()
            {
                Kind = LegalInstrument.UnitDecree,
                Title = "Penetapan inovasi",
                Number = "12",
                Date = new(2026, 1, 5),
            },
            issuer,
            [new(innovation.Id, issuer)],
            TestUser.Writer,
            Given.Noon
        );
        decree.Accept(TestUser.Reviewer, Given.Noon);
        return decree;
    }

    public sealed class CountingDatabase : Database
    {
        public CountingDatabase()
            : this(new()) { }

        private CountingDatabase(QueryCount queries)
            : base(Databases.Sqlite, services => services.ConfigureDbContext<SqliteDb>(options => options.AddInterceptors(queries))) =>
            Queries = queries;

        public QueryCount Queries { get; }
    }

    public sealed class QueryCount : DbCommandInterceptor
    {
        public int Count { get; private set; }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default
        )
        {
            Count++;
            return new(result);
        }
    }
}
