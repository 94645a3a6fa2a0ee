using System.Globalization;
using System.Text;
using JippApi.Benchmarks.Load;

namespace JippApi.Benchmarks.Reporting;

internal static class Report
{
    private const int Few = 3_000;
    private const int Many = 1_000_000;

    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    public static string Of(Results results)
    {
        var text = new StringBuilder();
        Line(
            $"| engine | rows | case | product req/s | reference req/s | ratio | target | met | product p50 / p99 ms | reference p50 / p99 ms | CPU ms per request |"
        );
        Line($"|---|--:|---|--:|--:|--:|--:|:-:|--:|--:|--:|");
        foreach (var (_, r) in results.Cases.OrderBy(pair => (pair.Value.Rows, pair.Value.Engine)))
        {
            var (speed, times) = (
                Speed(r),
                string.Create(
                    English,
                    $"{r.Product.P50:F2} / {r.Product.P99:F2} | {r.Against.P50:F2} / {r.Against.P99:F2} | {r.Product.Processor:F3} / {r.Against.Processor:F3}"
                )
            );
            Line($"| {r.Engine} | {r.Rows:N0} | {r.Name} | {speed} | ≥ {r.Target:0.0} | {Mark(r.Ratio >= r.Target)} | {times} |");
        }

        Line($"");
        Line($"¹ compared with the product's own warm get");
        Line($"");
        Line($"| engine | rows | figure | value | target | met |");
        Line($"|---|--:|---|--:|--:|:-:|");
        foreach (var figure in results.Figures.Values.Concat(Scaling(results)).OrderBy(figure => (figure.Rows, figure.Engine)))
        {
            var most = figure.Max is { } bound ? string.Create(English, $"≤ {bound:0.##} {figure.Unit}") : "";
            var met = figure.Max is { } limit ? Mark(figure.Value <= limit) : "";
            Line($"| {figure.Engine} | {figure.Rows:N0} | {figure.Name} | {figure.Value:F1} {figure.Unit} | {most} | {met} |");
        }

        return text.ToString();

        void Line(FormattableString line) => text.Append(line.ToString(English)).Append('\n');
    }

    /// <summary>Compares the slowest requests of the largest directory with those of the smallest.</summary>
    private static IEnumerable<Figure> Scaling(Results results) =>
        from small in results.Cases.Values
        where small.Rows == Few && small.Name is Case.ColdList or Case.ColdGet
        from large in results.Cases.Values
        where large.Rows == Many && large.Engine == small.Engine && large.Name == small.Name
        select new Figure(
            small.Engine,
            Many,
            $"p99 of {small.Name}, compared with {Few:N0} rows",
            large.Product.P99 / small.Product.P99,
            "×",
            2
        );

    private static string Speed(CaseResult r) =>
        string.Create(English, $"{r.Product.PerSecond:N0} | {r.Against.PerSecond:N0}{Note(r)} | {r.Ratio:F2}");

    private static string Note(CaseResult result) => result.Name == Case.Conditional ? " ¹" : "";

    private static string Mark(bool met) => met ? "yes" : "**no**";
}
