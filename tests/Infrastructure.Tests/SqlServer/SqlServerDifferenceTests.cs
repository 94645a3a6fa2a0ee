using JippApi.Application.Common;
using JippApi.Domain.ReplicationPlans;
using JippApi.Infrastructure.Persistence;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace JippApi.Infrastructure.Tests.SqlServer;

/// <summary>Cases in which SQL Server interprets the same words differently from the other engines.</summary>
public sealed class SqlServerDifferenceTests(WithoutServer server) : IClassFixture<WithoutServer>
{
    [Theory]
    [InlineData("kota [a]", "%kota ![a]%")]
    [InlineData("100% _!", "%100!% !_!!%")]
    public void User_input_is_not_a_pattern(string typed, string pattern) => LikePattern.Containing(typed).ShouldBe(pattern);

    [Fact]
    public void A_list_of_texts_is_compared_in_the_collation_of_the_columns()
    {
        string[] numbers = ["JIPP-2026-000001"];
        PlanStatus[] statuses = [PlanStatus.Committed];

        string[] statements =
        [
            server.StatementOf((_, db) => db.Innovations.Where(i => numbers.Contains(i.RegistryNumber)).Select(i => i.Id)),
            server.StatementOf((_, db) => db.ReplicationPlans.Where(p => statuses.Contains(p.Status)).Select(p => p.Id)),
            server.StatementOf(
                (_, db) => db.AuditEvents.Where(e => numbers.Any(number => e.Sources!.Contains(number))).Select(e => e.Number)
            ),
        ];

        statements.ShouldAllBe(statement =>
            statement.Contains("FROM (SELECT [value] COLLATE Latin1_General_100_BIN2 AS [value] FROM OPENJSON(")
        );
    }

    [Fact]
    public void A_list_of_ids_is_one_parameter_however_long_it_is()
    {
        Guid[] ids = [.. Enumerable.Range(0, 5_000).Select(_ => Guid.CreateVersion7())];

        var statement = server.StatementOf((_, db) => db.Accounts.Where(a => ids.Contains(a.Id)).Select(a => a.Name));

        statement.ShouldContain("OPENJSON(@ids) WITH ([value] uniqueidentifier '$')");
    }

    [Fact]
    public async Task Plain_commands_use_the_configured_timeout()
    {
        await using var source = SqlClientFactory.Instance.CreateDataSource("Server=nowhere");
        await using var connection = new SqlConnection("Server=nowhere");

        await using var command = new AdoDatabase(source, Options.Create(new DatabaseOptions { CommandTimeout = 7 })).Command(
            connection,
            "SELECT 1"
        );

        command.CommandTimeout.ShouldBe(7);
    }

    [Theory]
    [InlineData("Server=nowhere;Encrypt=false", true)]
    [InlineData("Server=nowhere;Encrypt=Optional", true)]
    [InlineData("Server=nowhere", false)]
    [InlineData("Server=nowhere;Encrypt=true;TrustServerCertificate=true", false)]
    [InlineData("Server=nowhere;Encrypt=Strict", false)]
    public async Task An_unencrypted_connection_logs_a_warning_at_start(string connection, bool warned)
    {
        var log = new LogBook();
        await using var services = Database
            .ServicesOn(Databases.SqlServer, connection)
            .AddLogging(logging => logging.AddProvider(log))
            .BuildServiceProvider();

        foreach (var service in services.GetServices<IHostedService>())
            await service.StartAsync(CancellationToken.None);

        log.Warnings.Any(line => line.Contains("Encrypt=false")).ShouldBe(warned);
    }

    private sealed class LogBook : ILoggerProvider, ILogger
    {
        public List<string> Warnings { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        )
        {
            if (logLevel == LogLevel.Warning)
                Warnings.Add(formatter(state, exception));
        }

        public void Dispose() { }
    }
}
