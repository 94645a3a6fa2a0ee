using JippApi.Api.Conventions.Responses;
using JippApi.Api.Pages.Rendering;

namespace JippApi.Api.Pages.Explorer;

/// <summary>
/// The page on which operations are read and tried. Swagger UI comes from its package, with the settings and the plug-in
/// of <c>explorer.js</c>: the page is ours, so that it has a viewport, both languages, one sign-in and no inline script.
/// </summary>
internal static class ExplorerPage
{
    private const string Root = "/swagger";
    private const string Bundle = "/swagger/swagger-ui-bundle.js";
    private const string Style = "/swagger/swagger-ui.css";

    public static Answer Get(HttpContext http, DemoSignInList demo)
    {
        var page = PageRequest.Of(http.Request) with { Path = Root };
        return new Page
        {
            Request = page,
            Title = "Swagger",
            Kind = "explorer",
            Styles = [Style, Assets.Address("explorer.css")],
            Scripts = [Bundle, Assets.Address("explorer.js")],
            Content = Html.Of(
                $"""
                <h1>{page.Say("Operasi", "Operations")}</h1>
                <p class="lead">{page.Say(
                    "Data publik dapat dibaca tanpa masuk. Untuk menulis, masuklah di sini; token dikirim pada setiap panggilan.",
                    "Public data can be read without signing in. To write, sign in here; the token is sent with every call."
                )}</p>
                {SignIn(page, demo)}
                <div
                    id="explorer"
                    data-description="/openapi/v1.json?lang={page.Language}"
                    data-language="{page.Language}"
                    data-signed-in="{page.Say("Masuk sebagai", "Signed in as")}"
                    data-refused="{page.Say("Ditolak:", "Refused:")}"
                    data-failed="{page.Say("Uraian API tidak dapat dimuat.", "The API description cannot be loaded.")}"
                    data-filter="{page.Say("Saring operasi", "Filter operations")}">
                <p class="waiting">{page.Say("Memuat …", "Loading …")}</p>
                <noscript><p>{page.Say(
                    "Halaman ini memerlukan JavaScript.",
                    "This page needs JavaScript."
                )} <a href="/openapi/v1.json">/openapi/v1.json</a></p></noscript>
                </div>
                """
            ),
        }.ToAnswer();
    }

    private static Html SignIn(PageRequest page, DemoSignInList demo) =>
        Html.Of(
            $"""
            <section class="signin" aria-labelledby="signin-title">
            <h2 id="signin-title">{page.Say("Masuk", "Sign in")}</h2>
            {People(page, demo)}
            {(demo.People.Count == 0 ? Html.Empty : Html.Of($"<details><summary>{page.Say("Akun lain", "Another account")}</summary>"))}
            <form id="signin-form" method="post">
            <label>{page.Say("Surel", "E-mail")} <input name="username" type="email" autocomplete="username" required></label>
            <label>{page.Say(
                "Kata sandi",
                "Password"
            )} <input name="password" type="password" autocomplete="current-password" required></label>
            <label>{page.Say(
                "Kode (bila ada)",
                "Code (if any)"
            )} <input name="otp" inputmode="numeric" autocomplete="one-time-code"></label>
            <button type="submit">{page.Say("Masuk", "Sign in")}</button>
            </form>
            {(demo.People.Count == 0 ? Html.Empty : new("</details>"))}
            <p role="status" id="signin-status"></p>
            <button type="button" id="signout" hidden>{page.Say("Keluar", "Sign out")}</button>
            </section>
            """
        );

    private static Html People(PageRequest page, DemoSignInList demo) =>
        demo.People.Count == 0
            ? Html.Empty
            : Html.Of(
                $"""
                <p>{page.Say("Akun demo, satu klik:", "Demo accounts, one click:")}</p>
                <ul class="people" data-password="{demo.Password}">
                {Html.Join(demo.People.Select(Button))}
                </ul>
                """
            );

    private static Html Button(DemoPerson person) =>
        Html.Of(
            $"""
            <li><button type="button" lang="id" aria-pressed="false" data-email="{person.Email}" title="{person.Email}">
            {person.Name.Replace("Demo: ", "", StringComparison.Ordinal)}
            </button></li>
            """
        );
}
