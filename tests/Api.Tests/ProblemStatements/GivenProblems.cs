using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.ProblemStatements;

public static class GivenProblems
{
    public const string Url = "/api/v1/problem-statements";

    /// <summary>Stunting in a remote regency with little money and no connection.</summary>
    public static object Body(
        string institutionId,
        string visibility = "PUBLIC",
        string? regionCode = TestAccounts.Region,
        string title = "Stunting pada balita di desa terpencil"
    ) =>
        new
        {
            institutionId,
            title,
            description = "Satu dari tiga balita pendek. Kader posyandu sedikit dan tidak ada sambungan internet.",
            sector = "HEALTH",
            regionCode,
            affectedGroup = "Balita dan ibu hamil",
            constraints = new
            {
                budgetMaxRupiah = 50_000_000,
                staffMax = 4,
                connectivity = "NONE",
                months = 12,
            },
            visibility,
        };

    public static async Task<Reply> StatedProblem(this JippApp app, string visibility = "PUBLIC", string? regionCode = TestAccounts.Region)
    {
        var reply = await app.ClientWith("NATIONAL_ADMIN").Post(Url, Body(app.Accounts.Government, visibility, regionCode));
        reply.Status.ShouldBe(201, reply.Text);
        return reply;
    }

    /// <summary>States a problem and closes it; returns its id.</summary>
    public static async Task<string> ClosedProblemAsync(HttpClient admin, string institutionId)
    {
        var problem = await admin.Post(Url, Body(institutionId, regionCode: null));
        var close = await admin.Post($"{Url}/{problem.Id}/transitions", new { to = "CLOSED" }, ("If-Match", "*"));
        close.Status.ShouldBe(200, close.Text);
        return problem.Id;
    }
}
