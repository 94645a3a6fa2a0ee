namespace JippApi.Benchmarks.Load;

/// <summary>A case measured on both servers.</summary>
/// <param name="Group">Name on the command line.</param>
/// <param name="Name">Name in the report.</param>
/// <param name="Target">Minimum ratio of throughput to the reference.</param>
/// <param name="WarmUp">The load of each warm-up step, which compiles code and opens connections.</param>
/// <param name="Round">The load of each measured round.</param>
internal sealed record Case(string Group, string Name, double Target, Func<int, Workload> WarmUp, Func<int, Workload> Round)
{
    public const int WarmUpSteps = 12;

    /// <summary>The numbers of connections at which writes are measured.</summary>
    public static IReadOnlyList<int> OfWrites { get; } = [1, 8, 32];

    /// <summary>The connections that wrk keeps open; null for those of the command line.</summary>
    public int? Connections { get; init; }

    /// <summary>The product alone, compared with its own warm get.</summary>
    public const string Conditional = "conditional get";

    /// <summary>The product alone, with a token compared with without.</summary>
    public const string WithToken = "get, warm, with a token";

    public const string WarmGet = "get, warm";
    public const string ColdGet = "get, cold";
    public const string ColdList = "list, cold";
    public const string Create = "create";

    /// <summary>A write at a number of connections: throughput has to rise with them until cores or disk are full.</summary>
    public static Case Write(string name, double target, Workload load, int connections) =>
        new(Create, $"{name}, {connections} connections", target, _ => load, _ => load) { Connections = connections };

    /// <summary>Sends every request once: rounds and warm-up use disjoint parts of the pool.</summary>
    public static Case Cold(string group, double target, List<string> pool, int rounds) =>
        Once(group, $"{group}, cold", target, new(pool), rounds);

    public static Case Once(string group, string name, double target, Workload load, int rounds)
    {
        var size = load.Lines.Count / (rounds + 1);
        var step = size / WarmUpSteps;
        return new(group, name, target, number => Part(rounds * size + number * step, step), number => Part(number * size, size));

        Workload Part(int from, int count) => load with { Lines = [.. load.Lines.Skip(from).Take(count)] };
    }

    /// <summary>Sends the same few requests again and again.</summary>
    public static Case Warm(string group, double target, List<string> requests)
    {
        var workload = new Workload(requests, Again: true);
        return new(group, $"{group}, warm", target, _ => workload, _ => workload);
    }
}
