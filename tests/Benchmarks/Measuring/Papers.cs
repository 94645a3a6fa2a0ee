using System.Diagnostics;
using System.Globalization;
using JippApi.Infrastructure.Documents.Papers;
using JippApi.Infrastructure.Tests.Documents;

namespace JippApi.Benchmarks.Measuring;

/// <summary>
/// Measures the time and memory for printing the largest usual commitment sheet: fourteen districts, eight innovations,
/// ten items each.
/// </summary>
internal static class Papers
{
    public const string Verb = "pdf";

    private const int Rounds = 5;
    private const double Mega = 1_000_000;

    /// <summary>The first print is measured separately: it loads the fonts and compiles.</summary>
    public static string Measure()
    {
        var (documents, sheet) = (new PaperDocuments(), new GivenPapers().Sheet(districts: 14, innovations: 8, items: 10));
        List<double> times = [];
        var size = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            size = documents.Pdf(sheet).Length;
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        using var self = Process.GetCurrentProcess();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"14 districts x 8 innovations x 10 items: {size / 1_000} kB of PDF; first {times[0]:0} ms, then {times.Skip(1).Order().ElementAt((Rounds - 1) / 2):0} ms; peak {self.PeakWorkingSet64 / Mega:0} MB"
        );
    }
}
