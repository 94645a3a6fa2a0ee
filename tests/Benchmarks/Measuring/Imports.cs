using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using JippApi.Application.Imports;
using JippApi.Benchmarks.Generator;
using JippApi.Benchmarks.Reporting;
using JippApi.Benchmarks.Servers;
using JippApi.Domain.Imports;
using JippApi.Domain.Innovations;
using JippApi.Domain.Operations;
using JippApi.Domain.Sources;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace JippApi.Benchmarks.Measuring;

/// <summary>
/// Measures how long the product takes to import a delivery of IGA, as a process of its own, beside a program that only
/// inserts the innovations and the rows of the list, and beside the bulk copy of the engine. Each begins with a new
/// database. Those two are given the rows: they read no file, match nothing, record no revisions and publish nothing.
/// </summary>
internal static class Imports
{
    public const string Verb = "imports";

    private const string Header = """
        | engine | rows | way | seconds | rows/s | ratio to the INSERT loop | peak MiB |
        |---|--:|---|--:|--:|--:|--:|

        """;

    private const int Seed = 20_260_103;
    private const int StepSize = 500; // the rows of a transaction, as Imports:StepRows
    private const int BatchSize = 2_000;

    public static async Task<string> MeasureAsync(int rows)
    {
        var api = await ApiServer.PublishAsync();
        var folder = Directory.CreateDirectory(Workspace.Artifact("imports")).FullName;
        var connection = Environment.GetEnvironmentVariable("JIPP_BENCH_POSTGRES");
        PostgreSqlServer? server = null;
        try
        {
            if (connection is null)
                (server, connection) = await PostgreSqlServer.StartAsync();
            Engine[] engines = [new SqliteEngine(Workspace.Artifacts), new PostgreSqlEngine(connection)];
            var table = new StringBuilder(Header);
            foreach (var engine in engines)
            {
                var inserted = await OnNewAsync(engine, "insert", rows, InsertAsync);
                var copied = await OnNewAsync(engine, "copy", rows, CopyAsync);
                var imported = await OnNewAsync(engine, "import", rows, target => ImportAsync(target, api, folder));
                foreach (var way in inserted.Concat(copied).Concat(imported))
                    table.Append(LineOf(engine, rows, way, inserted[0].Elapsed));
            }

            return $"\n{await Machine.DescribeAsync(engines)}.\n\n{table}";
        }
        finally
        {
            if (server is not null)
                await server.DisposeAsync();
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Lets one way add the rows to a new database, and counts them.</summary>
    private static async Task<IReadOnlyList<Way>> OnNewAsync(
        Engine engine,
        string name,
        int rows,
        Func<Target, Task<IReadOnlyList<Way>>> add
    )
    {
        Console.WriteLine($"{engine.Name}: {name}");
        var database = string.Create(CultureInfo.InvariantCulture, $"jipp_bench_imports_{name}_{rows}");
        engine.Prepare(database);
        await using var product = Product.On(engine.Provider, engine.ConnectionString(database));
        await using var scope = product.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        await NewDatabase.FillAsync(scope.ServiceProvider, db);
        var delivery = new SyntheticDelivery(
            Seed,
            await db.Institutions.AsNoTracking().ToListAsync(),
            await db.Regions.AsNoTracking().ToListAsync()
        );
        var before = await CountAsync(db);
        var ways = await add(new(engine, database, db, delivery, rows));
        var after = await CountAsync(db);
        return (after.Innovations - before.Innovations, after.Records - before.Records) == (rows, rows)
            ? ways
            : throw new InvalidOperationException($"{engine.Name}, {name}: {rows} rows make {before} into {after}.");
    }

    private static async Task<(int Innovations, int Records)> CountAsync(JippDb db) =>
        (await db.Innovations.CountAsync(), await db.ListedRecords.CountAsync(r => r.Source == InnovationSource.Iga));

    /// <summary>One prepared statement for each row, on a connection of the product, as safe against a power cut.</summary>
    private static async Task<IReadOnlyList<Way>> InsertAsync(Target target)
    {
        await target.Db.Database.OpenConnectionAsync();
        var connection = target.Db.Database.GetDbConnection();
        await using var innovation = Insertion(connection, target.Innovations);
        await using var record = Insertion(connection, target.Records);
        var elapsed = TimeSpan.Zero;
        foreach (var (innovations, records) in target.Steps(StepSize))
        {
            var begun = Stopwatch.GetTimestamp();
            await using (var transaction = await connection.BeginTransactionAsync())
            {
                (innovation.Transaction, record.Transaction) = (transaction, transaction);
                for (var row = 0; row < innovations.Count; row++)
                {
                    await ExecuteAsync(innovation, innovations[row]);
                    await ExecuteAsync(record, records[row]);
                }

                await transaction.CommitAsync();
            }

            elapsed += Stopwatch.GetElapsedTime(begun);
        }

        await target.Db.Database.CloseConnectionAsync();
        return [new("INSERT loop", elapsed)];
    }

    private static DbCommand Insertion(DbConnection connection, Table table)
    {
        var columns = string.Join(',', table.Columns.Select(column => $"\"{column}\""));
        var values = string.Join(',', table.Columns.Select((_, place) => $"@p{place}"));
        var command = connection.CreateCommand();
        command.CommandText = $"""INSERT INTO "{table.Name}" ({columns}) VALUES ({values})""";
        foreach (var (place, type) in table.Types.Index())
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ($"@p{place}", DBNull.Value);
            if (parameter is NpgsqlParameter typed)
                typed.DataTypeName = type;
            command.Parameters.Add(parameter);
        }

        command.Prepare();
        return command;
    }

    private static Task<int> ExecuteAsync(DbCommand insertion, object?[] row)
    {
        for (var place = 0; place < row.Length; place++)
            insertion.Parameters[place].Value = row[place] ?? DBNull.Value;
        return insertion.ExecuteNonQueryAsync();
    }

    /// <summary>The writer drops the indexes first; at its end it makes them again and, on PostgreSQL, statistics.</summary>
    private static Task<IReadOnlyList<Way>> CopyAsync(Target target)
    {
        var begun = Stopwatch.GetTimestamp();
        using var writer = target.Engine.BulkWriter(target.Database, [target.Innovations, target.Records]);
        var elapsed = Stopwatch.GetElapsedTime(begun);
        foreach (var (innovations, records) in target.Steps(BatchSize))
        {
            begun = Stopwatch.GetTimestamp();
            writer.Write([(target.Innovations, innovations), (target.Records, records)]);
            elapsed += Stopwatch.GetElapsedTime(begun);
        }

        begun = Stopwatch.GetTimestamp();
        writer.Finish();
        var whole = elapsed + Stopwatch.GetElapsedTime(begun);
        return Task.FromResult<IReadOnlyList<Way>>([new("bulk copy, until it can be used", whole), new("— rows alone", elapsed)]);
    }

    /// <summary>Imports the file, and then the same file again, which must change nothing.</summary>
    private static async Task<IReadOnlyList<Way>> ImportAsync(Target target, string api, string folder)
    {
        var file = Path.Combine(folder, "iga.csv");
        await target.Delivery.WriteAsync(file, target.Rows);
        var limits = new ImportPolicy();
        var settings = new Dictionary<string, string>
        {
            ["Files__Folder"] = Path.Combine(folder, "files"),
            // The limits of the product, unless more rows are wanted than it takes by itself
            ["Imports__MaxBytes"] = Text(Math.Max(limits.MaxBytes, new FileInfo(file).Length)),
            ["Imports__MaxRows"] = Text(Math.Max(limits.MaxRows, target.Rows)),
        };
        var server = new ApiServer(api, target.Engine, target.Database);
        string[] import = ["import", file, "--source", "IGA", "--commit"];
        var first = await server.RunAsync(settings, import);
        var again = await server.RunAsync(settings, import);

        var unchanged = await target.Db.ImportRows.CountAsync(row => row.Outcome == RecordOutcome.Unchanged);
        if (unchanged != target.Rows)
            throw new InvalidOperationException($"{unchanged} rows are unchanged.\n{first.Output}\n{again.Output}");
        var all = await target.Db.Operations.AsNoTracking().Where(o => o.Kind == OperationKind.Import).ToListAsync();
        if (all.OrderBy(o => o.RequestedAt).ToArray() is not [var tried, var taken, var triedAgain, var takenAgain])
            throw new InvalidOperationException($"Two imports have {all.Count} operations.");
        return
        [
            new("import, whole process", first.Elapsed, first.PeakMemory),
            new("— reading, matching and trying", ElapsedOf(tried)),
            new("— taking over", ElapsedOf(taken)),
            new("the same file again, whole process", again.Elapsed, again.PeakMemory),
            new("— reading, matching and trying", ElapsedOf(triedAgain)),
            new("— taking over", ElapsedOf(takenAgain)),
        ];
    }

    private static TimeSpan ElapsedOf(Operation operation) => operation.EndedAt!.Value - operation.StartedAt!.Value;

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string LineOf(Engine engine, int rows, Way way, TimeSpan loop)
    {
        var speed = string.Create(
            CultureInfo.InvariantCulture,
            $"{way.Elapsed.TotalSeconds:F2} | {rows / way.Elapsed.TotalSeconds:N0} | {loop / way.Elapsed:F3} | {way.PeakMemory:F0}"
        );
        return string.Create(CultureInfo.InvariantCulture, $"| {engine.Name} | {rows:N0} | {way.Name} | {speed} |\n");
    }

    /// <param name="Name">The way to add the rows, or a part of it.</param>
    /// <param name="Elapsed">How long it took.</param>
    /// <param name="PeakMemory">In mebibytes; null unless it was a process of its own.</param>
    private sealed record Way(string Name, TimeSpan Elapsed, double? PeakMemory = null);

    /// <summary>A new database, and what to add to it.</summary>
    private sealed record Target(Engine Engine, string Database, JippDb Db, SyntheticDelivery Delivery, int Rows)
    {
        public Table Innovations { get; } = Table.Of(Db, typeof(Innovation));

        public Table Records { get; } = Table.Of(Db, typeof(ListedRecord));

        /// <summary>The rows of both tables; whoever measures does so between them.</summary>
        public IEnumerable<(List<object?[]> Innovations, List<object?[]> Records)> Steps(int size) =>
            Delivery
                .Rows(Rows)
                .Chunk(size)
                .Select(rows =>
                    (
                        rows.Select(row => Innovations.Row(new(row.Innovation, row.Innovation.Id.Value, 0))).ToList(),
                        rows.Select(row => Records.Row(new(row.Record, row.Record.Id.Value, 0))).ToList()
                    )
                );
    }
}
