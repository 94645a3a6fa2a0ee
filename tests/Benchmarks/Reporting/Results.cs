using System.Text.Json;
using System.Text.Json.Serialization;
using JippApi.Benchmarks.Load;

namespace JippApi.Benchmarks.Reporting;

/// <summary>One case on both servers; a case of the product alone is compared with another of its own.</summary>
internal sealed record CaseResult(string Engine, int Rows, string Name, Measurement Product, Measurement Against, double Target)
{
    [JsonIgnore]
    public double Ratio => Product.PerSecond / Against.PerSecond;
}

/// <summary>A figure of the product alone, with its upper bound.</summary>
internal sealed record Figure(string Engine, int Rows, string Name, double Value, string Unit, double? Max);

/// <summary>The newest result of each case, kept between runs, so that a case can be measured again alone.</summary>
internal sealed class Results
{
    private static readonly string File = Workspace.Artifact("results.json");
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true };

    public Dictionary<string, CaseResult> Cases { get; init; } = [];

    public Dictionary<string, Figure> Figures { get; init; } = [];

    public static Results Load() =>
        System.IO.File.Exists(File) ? JsonSerializer.Deserialize<Results>(System.IO.File.ReadAllText(File))! : new();

    public void Add(CaseResult result)
    {
        Cases[$"{result.Engine}/{result.Rows:D8}/{result.Name}"] = result;
        Save();
    }

    public void Add(Figure figure)
    {
        Console.WriteLine($"  {figure.Name}: {figure.Value:F1} {figure.Unit}");
        Figures[$"{figure.Engine}/{figure.Rows:D8}/{figure.Name}"] = figure;
        Save();
    }

    private void Save() => System.IO.File.WriteAllText(File, JsonSerializer.Serialize(this, Readable));
}
