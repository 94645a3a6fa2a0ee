using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Access;

/// <summary>What a request is about.</summary>
/// <param name="Region">Code of its region.</param>
/// <param name="Source">The ministry's list that its records are on.</param>
/// <param name="Institution">Id of the institution.</param>
/// <param name="Draft">Id of a draft of it.</param>
/// <param name="Published">Id of a published record of it.</param>
/// <param name="Hub">Id of a hub whose host is another institution of the same place.</param>
/// <param name="Ended">Id of an ended hub beside it: of a part of it the API says whether the caller may change it, and changes nothing.</param>
internal sealed record Target(string Region, string Source, string Institution, string Draft, string Published, GivenHub Hub, GivenHub Ended)
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
        var hub = await app.WorkingHub(region, parentId);
        var ended = await app.WorkingHub(region, parentId);
        await app.MoveHub(ended.Id, new { to = "ENDED", reason = "Uji matriks" });
        return new(region, source, institution, draft, published, hub, ended);

        async Task<string> WriteAsync() => (await admin.Post("/api/v1/innovations", MatrixRequests.Innovation(institution, source))).Id;
    }
}
