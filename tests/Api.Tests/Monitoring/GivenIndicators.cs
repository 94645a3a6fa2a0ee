using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Monitoring;

/// <summary>Indicators made the way any client makes them.</summary>
public static class GivenIndicators
{
    public static async Task<string> Indicator(this JippApp app, string innovation)
    {
        var reply = await app.ClientWith("NATIONAL_ADMIN").Post($"/api/v1/innovations/{innovation}/indicators", Body());
        reply.Status.ShouldBe(201, reply.Text);
        return reply.Id;
    }

    public static object Body(string code = "waktu-tunggu") =>
        new
        {
            code,
            name = "Waktu tunggu",
            unit = "menit",
            method = "Buku register",
            direction = "LOWER_IS_BETTER",
            baseline = 30,
        };
}
