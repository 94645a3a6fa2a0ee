using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Hosting;
using JippApi.Api.Http;
using JippApi.Api.Pages.Explorer;
using JippApi.Api.Pages.Rendering;

namespace JippApi.Api.Pages.Start;

/// <summary>The root: what runs here and where to go on, as a page for people and as links for programs.</summary>
internal static class StartPage
{
    public static async Task<Answer> Get(
        HttpContext http,
        IConfiguration configuration,
        IHostEnvironment environment,
        ReadinessCheck check,
        DemoSignInList demo,
        CancellationToken ct
    )
    {
        var isPage = Negotiation.Choose(http.Request, MediaTypes.Json, Page.MediaType) == Page.MediaType;
        var version = VersionInfo.Of(configuration, environment);
        var health = await check.RunAsync(ct);
        return isPage ? Shown(PageRequest.Of(http.Request) with { Path = "/" }, version, health, demo) : Links(version, health);
    }

    private static Answer Links(VersionInfo version, HealthInfo health)
    {
        var body = Json.Bytes(StartLinks.Of(version, health.Status));
        return new()
        {
            Body = body,
            ETag = ETags.OfResource(0, body),
            CacheControl = "no-cache",
            Link = ApiCatalog.Link,
        };
    }

    private static Answer Shown(PageRequest page, VersionInfo version, HealthInfo health, DemoSignInList demo) =>
        new Page
        {
            Request = page,
            Title = page.Say("Jaringan Inovasi Pelayanan Publik", "Public-service innovation in Indonesia"),
            Kind = "start",
            Caching = "no-cache",
            Scripts = [Assets.Address("calls.js")],
            Content = Html.Of(
                $"""
                <h1>JippApi</h1>
                <p class="lead">{page.Say(
                    "API direktori nasional inovasi pelayanan publik: mencari, membaca, menulis, mereplikasi.",
                    "The API of the national directory of Indonesia's public-service innovations: search, read, write, replicate."
                )}</p>
                <ul class="cards">
                {Card(
                    page,
                    "/swagger",
                    page.Say("Coba di Swagger", "Try it in Swagger"),
                    page.Say("Semua operasi, dengan contoh yang dapat dijalankan.", "All operations, with examples that run.")
                )}
                {Card(
                    page,
                    page.Say("/docs/panduan-api", "/docs/api-guide"),
                    page.Say("Panduan API", "Guide for client developers"),
                    page.Say("Cara mencari, masuk, menulis dan menerbitkan.", "How to search, sign in, write and publish.")
                )}
                {Card(
                    page,
                    "/problems",
                    page.Say("Kesalahan", "Problems"),
                    page.Say("Arti setiap jawaban kesalahan dan cara mengatasinya.", "What each problem means and what to do about it.")
                )}
                {Card(
                    page,
                    "/docs/changelog",
                    page.Say("Perubahan", "Changes"),
                    page.Say("Apa yang baru pada setiap rilis.", "What is new in each release.")
                )}
                </ul>
                <h2>{page.Say("Jawaban sungguhan", "Real answers")}</h2>
                <p>{page.Say(
                    "Klik salah satu; jawaban server ini muncul di bawahnya.",
                    "Click one; the answer of this server appears below it."
                )}</p>
                <ul
                    class="calls"
                    data-language="{page.Language}"
                    data-waiting="{page.Say("Memanggil …", "Calling …")}"
                    data-failed="{page.Say("Server tidak dapat dihubungi.", "The server cannot be reached.")}"
                    data-answer="{page.Say("Jawaban", "Answer")}">
                {Html.Join(SampleCall.All.Select(call => call.Shown(page)))}
                </ul>
                <h2>{page.Say("Yang berjalan di sini", "What runs here")}</h2>
                <dl class="facts">
                <dt>{page.Say("Versi", "Version")}</dt><dd>{version.Version}</dd>
                <dt>{page.Say("Lingkungan", "Environment")}</dt><dd>{version.Environment}</dd>
                <dt>{page.Say("Basis data", "Database")}</dt><dd>{version.Database}</dd>
                <dt>{page.Say("Data", "Data")}</dt><dd>{(
                    version.SampleData ? page.Say("data contoh", "sample data") : page.Say("tanpa data contoh", "no sample data")
                )}</dd>
                <dt>{page.Say("Kondisi", "Health")}</dt><dd><a href="/health/ready">{(
                    health.Status == "UP" ? page.Say("siap", "ready") : page.Say("tidak siap", "not ready")
                )}</a></dd>
                </dl>
                {Demo(page, demo)}
                <h2>{page.Say("Untuk program", "For programs")}</h2>
                <ul>
                <li><a href="/openapi/v1.json">/openapi/v1.json</a> – OpenAPI 3.1</li>
                <li><a href="/.well-known/api-catalog">/.well-known/api-catalog</a> – RFC 9727</li>
                <li><a href="/.well-known/openid-configuration">/.well-known/openid-configuration</a></li>
                <li><a href="/version">/version</a></li>
                </ul>
                """
            ),
        }.ToAnswer();

    private static Html Card(PageRequest page, string path, string title, string text) =>
        Html.Of($"""<li><a href="{page.To(path)}">{title}</a><p>{text}</p></li>""");

    private static Html Demo(PageRequest page, DemoSignInList demo) =>
        demo.People.Count == 0
            ? Html.Empty
            : Html.Of(
                $"""
                <h2>{page.Say("Akun demo", "Demo accounts")}</h2>
                <p>{page.Say("Semua dengan kata sandi", "All with the password")} <code>{demo.Password}</code>. {page.Say(
                    "Di Swagger, satu klik sudah cukup.",
                    "In Swagger, one click is enough."
                )}</p>
                <ul class="people">
                {Html.Join(demo.People.Select(person => Html.Of($"""<li><code>{person.Email}</code> <span>{person.Role}</span></li>""")))}
                </ul>
                """
            );
}
