using System.Globalization;
using System.Runtime.InteropServices;

namespace JippApi.Benchmarks.Reporting;

internal static class Machine
{
    public static async Task<string> DescribeAsync(IEnumerable<Engine> engines)
    {
        var processor = File.ReadLines("/proc/cpuinfo")
            .FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))
            ?.Split(':')[1]
            .Trim();
        var memory =
            double.Parse(
                File.ReadLines("/proc/meminfo").First().Split(' ', StringSplitOptions.RemoveEmptyEntries)[1],
                CultureInfo.InvariantCulture
            ) / 1_048_576;
        var wrk = (await Shell.RunAsync("sh", ["-c", "wrk -v 2>&1 || true"])).Split('\n')[0].Split(" Copyright")[0];
        string[] parts =
        [
            string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} cores ({processor}), {memory:F0} GiB memory"),
            RuntimeInformation.OSDescription,
            RuntimeInformation.FrameworkDescription,
            .. engines.Select(engine => engine.Version),
            wrk,
        ];
        return string.Join("; ", parts);
    }
}
