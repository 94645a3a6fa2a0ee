using JippApi.Benchmarks;
using JippApi.Benchmarks.Generator;
var folder = args[2];
Engine engine = args[0] == "sqlite" ? new SqliteEngine(folder) : new PostgreSqlEngine(folder);
Console.WriteLine(await GeneratedDatabases.EnsureAsync(engine, int.Parse(args[1])));
