using JippApi.Benchmarks.Reporting;
using JippApi.Benchmarks.Servers;

namespace JippApi.Benchmarks.Measuring;

internal static class StartUp
{
    private const int Times = 5;
    private const double MaxSeconds = 2;

    public static async Task<Figure> MeasureAsync(ApiServer api, string engine, int rows)
    {
        List<double> seconds = [];
        for (var time = 0; time < Times; time++)
        {
            using var server = await api.StartAsync();
            seconds.Add(server.StartUp.TotalSeconds);
        }

        return new(engine, rows, "process start to first answer", seconds.Order().ElementAt(Times / 2), "s", MaxSeconds);
    }
}
