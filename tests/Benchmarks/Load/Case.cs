namespace JippApi.Benchmarks.Load;

/// <summary>One thing that is measured on both servers.</summary>
/// <param name="Group">Name on the command line.</param>
/// <param name="Name">Name in the report.</param>
/// <param name="Target">Least ratio of throughput to the other side.</param>
/// <param name="WarmUp">What runs before it, step by step, so that code is compiled and connections are open.</param>
/// <param name="Round">What is measured in a round.</param>
internal sealed record Case(string Group, string Name, double Target, Func<int, Workload> WarmUp, Func<int, Workload> Round)
{
    /// <summary>Most steps of a warm-up.</summary>
    public const int WarmUpSteps = 12;

    /// <summary>The product alone, against its own warm get.</summary>
    public const string Conditional = "conditional get";

    /// <summary>The product alone, with a token against without.</summary>
    public const string WithToken = "get, warm, with a token";

    public const string WarmGet = "get, warm";
    public const string ColdGet = "get, cold";
    public const string ColdList = "list, cold";
    public const string Create = "create";

    /// <summary>Every request once: rounds and warm-up take parts of the pool that do not overlap.</summary>
    public static Case Cold(string group, double target, List<string> pool, int rounds) =>
        Once(group, $"{group}, cold", target, new(pool), rounds);

    /// <inheritdoc cref="Cold"/>
    public static Case Once(string group, string name, double target, Workload load, int rounds)
    {
        var size = load.Lines.Count / (rounds + 1);
        var step = size / WarmUpSteps;
        return new(group, name, target, number => Part(rounds * size + number * step, step), number => Part(number * size, size));

        Workload Part(int from, int count) => load with { Lines = [.. load.Lines.Skip(from).Take(count)] };
    }

    /// <summary>The same few requests again and again.</summary>
    public static Case Warm(string group, double target, List<string> requests)
    {
        var workload = new Workload(requests, Again: true);
        return new(group, $"{group}, warm", target, _ => workload, _ => workload);
    }
}
