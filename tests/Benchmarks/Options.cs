using System.Globalization;

namespace JippApi.Benchmarks;

internal sealed record Options
{
    private const int UsualRows = 100_000;

    public const string Help = """
        Measures the product beside a hand-written reference on the same data.

          dotnet run -c Release --project tests/Benchmarks -- [options]

          --engine sqlite|postgres   only this engine                                        (both)
          --rows N[,N]               published innovations: 3000, 100000, 1000000 …          (100000)
          --plans N[,N]              replication plans, with ten action items each, instead of innovations,
                                     unless --rows asks for these as well                    (none)
          --links N[,N]              links between innovations and replicas, with their paths, likewise (none)
          --seconds N                of one measurement                                      (8)
          --rounds N                 product and reference take turns this often             (3)
          --connections N            that wrk keeps open                                     (16)
          --only NAME[,NAME]         list, search, everything (the search over all kinds), get, facets,
                                     create (at 1, 8 and 32 connections), conditional, startup, walk, export;
                                     of plans: plans, items, overview, bulk, worker; of links: lineage  (all)
          --api FOLDER               a published API, instead of publishing src/Api
          --write                    put the tables into docs/performance.md

        The argument duplicates, with a number of records (1000000), measures how duplicates are found on SQLite, and on
        the server of JIPP_BENCH_POSTGRES if it is set. The single argument pdf measures how a large commitment sheet is printed, without a server or a database.
        The arguments imports, campaigns and quality, each with a number of records (100000), measure an import, a campaign
        that asks all owners, and the rules of data quality; competitions, with a number of entries (5000), the ranking of a
        stage and the worklist of an evaluator. The argument rehearsal, with a number of rows (2928) and
        --keep if wanted, lets three ministries deliver their lists to a new server and prints figures that add up.

        PostgreSQL is the server of JIPP_BENCH_POSTGRES (an Npgsql connection string of a user who may create
        databases), or else a temporary one, started by initdb and pg_ctl on 127.0.0.1 and stopped at the end.
        Generated databases stay in artifacts/benchmarks and are used again. Needs wrk and, for the temporary
        server, PostgreSQL's programs; on Debian: apt-get install wrk postgresql.
        """;

    public IReadOnlyList<string> Engines { get; private init; } = ["sqlite", "postgres"];

    public IReadOnlyList<int> Rows { get; private init; } = [];

    public IReadOnlyList<int> Plans { get; private init; } = [];

    public IReadOnlyList<int> Links { get; private init; } = [];

    public int Seconds { get; private init; } = 8;

    public int Rounds { get; private init; } = 3;

    public int Connections { get; private init; } = 16;

    public IReadOnlyList<string> Only { get; private init; } = [];

    public string? Api { get; private init; }

    public bool Write { get; private init; }

    public bool Includes(string name) => Only.Count == 0 || Only.Contains(name);

    /// <summary>The options; null if help is needed.</summary>
    public static Options? Parse(string[] args)
    {
        var options = new Options();
        for (var at = 0; at < args.Length; at++)
        {
            if (args[at] == "--write")
            {
                options = options with { Write = true };
                continue;
            }

            if (at + 1 == args.Length || options.With(args[at], args[++at]) is not { } next)
                return null;
            options = next;
        }

        return options.Rows.Count + options.Plans.Count + options.Links.Count > 0 ? options : options with { Rows = [UsualRows] };
    }

    private Options? With(string name, string value) =>
        name switch
        {
            "--engine" when value is "sqlite" or "postgres" => this with { Engines = [value] },
            "--rows" => this with { Rows = [.. value.Split(',').Select(Number)] },
            "--plans" => this with { Plans = [.. value.Split(',').Select(Number)] },
            "--links" => this with { Links = [.. value.Split(',').Select(Number)] },
            "--seconds" => this with { Seconds = Number(value) },
            "--rounds" => this with { Rounds = Number(value) },
            "--connections" => this with { Connections = Number(value) },
            "--only" => this with { Only = value.Split(',') },
            "--api" => this with { Api = Path.GetFullPath(value) },
            _ => null,
        };

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
