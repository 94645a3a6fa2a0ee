using JippApi.Api.Hosting;
using JippApi.Api.Pages.Attest;
using JippApi.Api.Pages.Catalogue;
using JippApi.Api.Pages.Explorer;
using JippApi.Api.Pages.Guides;
using JippApi.Api.Pages.Rendering;
using JippApi.Api.Pages.Start;

namespace JippApi.Api.Pages;

/// <summary>The pages for people, and the files that lead programs to them.</summary>
internal static class PageEndpoints
{
    public static IServiceCollection AddPages(this IServiceCollection services) =>
        services.AddSettings<SecurityContactOptions>("SecurityContact").AddSingleton<DemoSignInList>().AddSingleton<ProblemOperations>();

    public static void MapPages(this WebApplication app)
    {
        // Only where no page is: Swagger UI's own page has neither a viewport nor a second language.
        app.UseWhen(
            http => http.GetEndpoint() is null && http.Request.Path.StartsWithSegments("/swagger", StringComparison.Ordinal),
            branch =>
                branch.UseSwaggerUI(ui =>
                {
                    ui.RoutePrefix = "swagger";
                    ui.CacheLifetime = TimeSpan.FromDays(1);
                })
        );
        var pages = app.MapGroup("").AllowAnonymous().ExcludeFromDescription();
        pages.MapGet("/", StartPage.Get);
        pages.MapGet("/swagger", ExplorerPage.Get);
        pages.MapGet("/swagger/index.html", ExplorerPage.Get);
        pages.MapGet("/docs", GuidePages.List);
        pages.MapGet("/docs/decisions", GuidePages.ListDecisions);
        pages.MapGet("/docs/{**guide}", GuidePages.Get);
        pages.MapGet("/docs/decisions/{name}", GuidePages.GetDecision);
        pages.MapGet("/docs/pictures/{name}", GuidePages.GetPicture);
        pages.MapGet("/problems", ProblemPages.List);
        pages.MapGet("/problems/{name}", ProblemPages.Get);
        pages.MapGet(ApiCatalog.Path, ApiCatalog.Get);
        pages.MapGet(SecurityText.Path, SecurityText.Get);
        pages.MapGet("/robots.txt", Robots.Get);
        pages.MapGet(AttestPage.Route, AttestPage.Get);
        pages.MapPost(AttestPage.Route, AttestPage.Post);
        pages.MapGet("/favicon.svg", () => Assets.Named("favicon.svg"));
        pages.MapGet("/favicon.ico", () => Assets.Named("favicon.ico"));
        pages.MapGet(Assets.Route, Assets.Get);
    }
}
