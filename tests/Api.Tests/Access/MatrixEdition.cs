using JippApi.Api.Tests.Competitions;
using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;

namespace JippApi.Api.Tests.Access;

/// <summary>The editions of a province that the requests of the access matrix refer to.</summary>
/// <param name="Competition">Id of an edition that takes entries.</param>
/// <param name="Drafted">Id of an edition that is not public yet.</param>
/// <param name="Entry">Id of an entry of the institution that is not submitted.</param>
/// <param name="Organiser">Id of the government that holds both.</param>
internal sealed record MatrixEdition(string Competition, string Drafted, string Entry, string Organiser)
{
    public static async Task<MatrixEdition> OfAsync(JippApp app, string province, string institution, string innovation)
    {
        var admin = app.ClientWith("NATIONAL_ADMIN");
        var organiser = await admin.GovernmentOf(province);
        var (open, drafted) = (await DraftAsync(admin, organiser, province), await DraftAsync(admin, organiser, province));
        var opened = await admin.Post($"{KippEdition.Editions}/{open}/transitions", new { to = "OPEN" }, ("If-Match", "*"));
        opened.Status.ShouldBe(200, opened.Text);
        var editor = app.ClientWith("INSTITUTION_EDITOR", "peserta matriks", new(ScopeKind.Institution, institution));
        var entry = await editor.Post($"{KippEdition.Editions}/{open}/entries", KippEdition.EntryBody(innovation));
        entry.Status.ShouldBe(201, entry.Text);
        return new(open, drafted, entry.Id, organiser);
    }

    /// <summary>The body of an edition that starts now.</summary>
    public static object Body(string organiser, string province)
    {
        var now = TimeProvider.System.GetUtcNow();
        return KippBody.Edition(organiser, now, province, now.Year);
    }

    private static async Task<string> DraftAsync(HttpClient admin, string organiser, string province)
    {
        var drafted = await admin.Post(KippEdition.Editions, Body(organiser, province));
        drafted.Status.ShouldBe(201, drafted.Text);
        return drafted.Id;
    }
}
