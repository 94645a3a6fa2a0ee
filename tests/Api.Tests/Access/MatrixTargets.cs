using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Hosting;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Api.Tests.Access;

/// <summary>What a request is about.</summary>
/// <param name="Region">Code of its region.</param>
/// <param name="Source">The ministry's list that its records are on.</param>
/// <param name="Institution">Id of the institution.</param>
/// <param name="Draft">Id of a draft of it.</param>
/// <param name="Published">Id of a published record of it.</param>
/// <param name="Plan">A plan that it writes.</param>
/// <param name="Running">A plan that it carries out; its first item is open, its second done.</param>
internal sealed record Target(string Region, string Source, string Institution, string Draft, string Published, GivenPlan Plan, GivenPlan Running)
{
    /// <summary>Something of the institution under which the test's editor writes.</summary>
    public static Task<Target> OwnAsync(JippApp app) => OfAsync(app, TestAccounts.Region, "KIPP", app.Accounts.Government);

    /// <summary>Something of another institution in the same province.</summary>
    public static Task<Target> NeighbourAsync(JippApp app) => OfAsync(app, "13.72", "IGA", null);

    /// <summary>Something of another province.</summary>
    public static Task<Target> FarAsync(JippApp app) => OfAsync(app, "61.71", "IGA", null);

    private static async Task<Target> OfAsync(JippApp app, string region, string source, string? parentId)
    {
        var admin = app.ClientWith("NATIONAL_ADMIN");
        var institution = (await admin.Post("/api/v1/institutions", new { name = $"Kantor matriks {Given.Next()}", kind = "REGIONAL_APPARATUS", regionCode = region, parentId })).Id;
        var draft = await WriteAsync();
        var published = await WriteAsync();
        await app.Move(published, new { to = "IN_REVIEW" });
        await app.Move(published, new { to = "PUBLISHED" });
        var plan = await app.Plan(PlanStatus.Draft, institution, GivenPlans.Step());
        var running = await app.Plan(PlanStatus.InProgress, institution, GivenPlans.Step(), GivenPlans.Step());
        var done = $"/api/v1/action-items/{running.Items[1]}";
        await app.Reported(done, new { progress = 90, evidence = new[] { "bukti" } }, admin);
        (await app.MoveItem(done, "DONE", admin)).Status.ShouldBe(200);
        return new(region, source, institution, draft, published, plan, running);

        async Task<string> WriteAsync() => (await admin.Post("/api/v1/innovations", MatrixRequests.Innovation(institution, source))).Id;
    }
}
