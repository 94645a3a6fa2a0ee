using JippApi.Api.Conventions.Caching;
using JippApi.Api.Conventions.Limits;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Errors;
using JippApi.Api.Security;

namespace JippApi.Api.Hosting;

/// <summary>The middleware that a request passes before it reaches its endpoint, outermost first.</summary>
internal static class Pipeline
{
    public static void UseApi(this WebApplication app)
    {
        app.UseMiddleware<CommonHeaders>();
        app.UseMiddleware<FailedCallRecorder>();
        app.UseMiddleware<ProblemMiddleware>();
        app.UseStatusCodePages(context => ProblemWriter.WriteBareAsync(context.HttpContext));
        app.UseBrowserAccess();
        app.UseMiddleware<AuthenticationMiddleware>();
        app.UseMiddleware<RateLimits>();
        app.UseMiddleware<RefusedCallMiddleware>();
        app.UseMiddleware<DemandedVersions>();
        app.UseMiddleware<CachedAnswers>();
        app.UseRouting();
        app.UseAuthorization();
    }
}
