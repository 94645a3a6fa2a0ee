using System.Data.Common;
using JippApi.Application.Access;
using JippApi.Application.ActionItems;
using JippApi.Application.Articles;
using JippApi.Application.Commitments;
using JippApi.Application.Common;
using JippApi.Application.Competitions.Results;
using JippApi.Application.Documents;
using JippApi.Application.Innovations;
using JippApi.Application.Innovations.Directory;
using JippApi.Application.Lineage;
using JippApi.Application.ReplicationKits;
using JippApi.Application.ReplicationPlans;
using JippApi.Application.Reports;
using JippApi.Application.Search;
using JippApi.Application.Sources;
using JippApi.Application.Statements;
using JippApi.Infrastructure.Access;
using JippApi.Infrastructure.Connectors;
using JippApi.Infrastructure.Documents.Articles;
using JippApi.Infrastructure.Documents.Calendars;
using JippApi.Infrastructure.Documents.Papers;
using JippApi.Infrastructure.Documents.Workbooks;
using JippApi.Infrastructure.Files;
using JippApi.Infrastructure.Mail;
using JippApi.Infrastructure.Persistence;
using JippApi.Infrastructure.Persistence.PostgreSql;
using JippApi.Infrastructure.Persistence.Sqlite;
using JippApi.Infrastructure.Persistence.SqlServer;
using JippApi.Infrastructure.SampleData;
using JippApi.Infrastructure.Sealing;
using JippApi.Infrastructure.SourceFiles;
using JippApi.Infrastructure.Work;
using JippApi.Infrastructure.Work.Jobs;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace JippApi.Infrastructure;

/// <summary>Registers the implementations of the ports that use cases depend on.</summary>
public static class DependencyInjection
{
    /// <summary>
    /// A list is sent as a single parameter, so that a statement stays the same and is compiled only once, however long
    /// the list is.
    /// </summary>
    private const ParameterTranslationMode Lists = ParameterTranslationMode.Parameter;

    /// <summary>
    /// The caller receives these failures and logs them once; otherwise an outage would flood the log.
    /// </summary>
    private static readonly (EventId, LogLevel)[] Failures =
    [
        (RelationalEventId.CommandError, LogLevel.Debug),
        (RelationalEventId.ConnectionError, LogLevel.Debug),
        (RelationalEventId.TransactionError, LogLevel.Debug),
        (RelationalEventId.BatchExecutorFailedToRollbackToSavepoint, LogLevel.Debug),
        (CoreEventId.QueryIterationFailed, LogLevel.Debug),
        (CoreEventId.SaveChangesFailed, LogLevel.Debug),
        (CoreEventId.ExecutionStrategyRetrying, LogLevel.Debug),
    ];

    private static readonly Func<ExecutionStrategyDependencies, IExecutionStrategy> Strategy = dependencies => new TransientFaultStrategy(
        dependencies
    );

    /// <summary>
    /// Registers the infrastructure for the configured database. This is the only switch on the engine.
    /// </summary>
    public static IServiceCollection AddInfrastructure(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DatabaseOptions>().BindConfiguration("Database").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<ISourceFiles, DeliveredFiles>();
        services.AddSingleton<DataVersions>();
        services.AddSingleton<WriteFaults>();
        services.AddSingleton<IDataVersions>(provider => provider.GetRequiredService<DataVersions>());
        services.AddSingleton<ServerKeys>();
        services.AddSingleton<IServerKeys>(provider => provider.GetRequiredService<ServerKeys>());
        services.AddSingleton<AdoDatabase>().AddSingleton<Numbers>();
        services.AddSingleton<IPublicDocuments, PublicDocuments>();
        services.AddSingleton<ILineages, Lineages>();
        services.AddSingleton<IAssignedItems, AssignedItems>();
        services.AddSingleton<ICommitmentDocuments, PaperDocuments>();
        services.AddSingleton<IPlanDocuments, PaperDocuments>();
        services.AddSingleton<ICalendarFormat, IcsFiles>().AddSingleton<IArticleFormat, ArticleHtml>();
        services.AddSingleton<IReportDocuments, PaperDocuments>();
        services.AddSingleton<ICompetitionDocuments, PaperDocuments>();
        services.AddSingleton<IReplicationKitDocuments, PaperDocuments>();
        services.AddSingleton<IWorkbooks, TableWorkbook>();
        services.AddAccess();
        services.AddFiles();
        services.AddConnectors();
        services.AddSampleData();
        services.AddScoped<DirectoryRebuild>();
        services.AddWork().AddJobs().AddAuditLog().AddMail();

        var database = configuration.GetSection("Database").Get<DatabaseOptions>() ?? new();
        var connection = configuration.GetConnectionString("Jipp");
        return database.Provider switch
        {
            "Sqlite" => services.AddDb<SqliteDb, SqliteInnovationSearch>(
                SqliteFactory.Instance,
                connection,
                options =>
                    options
                        .UseSqlite(
                            connection,
                            sqlite =>
                                sqlite
                                    .ExecutionStrategy(Strategy)
                                    .CommandTimeout(database.CommandTimeout)
                                    .MaxBatchSize(database.MaxBatchSize)
                                    .UseParameterizedCollectionMode(Lists)
                        )
                        .AddInterceptors(new SqliteSetup())
                        .ReplaceService<IMigrationsSqlGenerator, SqliteMigrationsSql>()
            ),
            "SqlServer" when Icu.IsOff => throw new InvalidOperationException(Icu.MissingMessage),
            "SqlServer" => services
                .AddHostedService(provider => new EncryptionCheck(connection, provider.GetRequiredService<ILogger<EncryptionCheck>>()))
                .AddDb<SqlServerDb, SqlServerInnovationSearch>(
                    SqlClientFactory.Instance,
                    SqlServerPool.Beside(connection),
                    options =>
                        options
                            .UseSqlServer(
                                SqlServerPool.WithoutBlocking(connection),
                                server =>
                                    server
                                        .ExecutionStrategy(Strategy)
                                        .CommandTimeout(database.CommandTimeout)
                                        .MaxBatchSize(database.MaxBatchSize)
                                        .UseParameterizedCollectionMode(Lists)
                            )
                            .ReplaceService<IQuerySqlGeneratorFactory, ByteOrderedLists>()
                ),
            "PostgreSql" => services.AddDb<PostgreSqlDb, PostgreSqlInnovationSearch>(
                NpgsqlFactory.Instance,
                PreparedStatements.Kept(connection),
                options =>
                    options.UseNpgsql(
                        PreparedStatements.Kept(connection),
                        npgsql =>
                            npgsql
                                .ExecutionStrategy(Strategy)
                                .CommandTimeout(database.CommandTimeout)
                                .MaxBatchSize(database.MaxBatchSize)
                                .UseParameterizedCollectionMode(Lists)
                    )
            ),
            var other => throw new InvalidOperationException(
                $"Database:Provider is '{other}'; it must be Sqlite, SqlServer or PostgreSql."
            ),
        };
    }

    private static void AddAccess(this IServiceCollection services)
    {
        services.AddOptions<SigningKeyOptions>().BindConfiguration("Authentication:Keys").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<SigningKeys>();
        services.AddScoped<IWordMemory, WordMemory>();
        services.AddScoped<IInnovationUses, Persistence.Queries.InnovationUses>();
        services.AddScoped<IUserStore<Account>, AccountStore>();
        services.TryAddSingleton<ICurrentUser, SystemUser>();
    }

    private static void AddSampleData(this IServiceCollection services)
    {
        services.AddScoped<SampleDataLoader>().AddScoped<DemoDataCheck>();
        services.AddScoped<DemoAccounts>().AddScoped<DemoPlans>().AddScoped<DemoActionItems>().AddScoped<WestKalimantanSample>();
        services.AddScoped<DemoMentoring>().AddScoped<DemoLineage>().AddScoped<DemoEscalations>();
        services.AddScoped<DemoCompetitions>().AddScoped<DemoArticles>().AddScoped<DemoKits>();
    }

    private static IServiceCollection AddDb<TDb, TSearch>(
        this IServiceCollection services,
        DbProviderFactory driver,
        string? connection,
        Action<DbContextOptionsBuilder> configure
    )
        where TDb : JippDb
        where TSearch : class, IInnovationSearch, IWordIndex
    {
        services.AddDbContextPool<TDb>(options =>
        {
            configure(options);
            // Counts with a limit need no order
            options.ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.RowLimitingOperationWithoutOrderByWarning).Log(Failures));
        });
        services.TryAddScoped<JippDb>(provider => provider.GetRequiredService<TDb>());
        services.TryAddScoped<IAppDb>(provider => provider.GetRequiredService<TDb>());
        services.AddSingleton(_ => driver.CreateDataSource(connection ?? ""));
        return services.AddScoped<IInnovationSearch, TSearch>().AddScoped<IWordIndex, TSearch>();
    }
}
