using JippApi.Api.Access;
using JippApi.Api.ActionItems;
using JippApi.Api.Audit;
using JippApi.Api.Commitments;
using JippApi.Api.Conventions.Caching;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Limits;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Conventions.Writing;
using JippApi.Api.Errors;
using JippApi.Api.Escalations;
using JippApi.Api.Files;
using JippApi.Api.Hubs;
using JippApi.Api.Indicators;
using JippApi.Api.Innovations;
using JippApi.Api.Institutionalisation;
using JippApi.Api.Institutions;
using JippApi.Api.Lineage;
using JippApi.Api.Mentoring;
using JippApi.Api.Monitoring;
using JippApi.Api.Notifications;
using JippApi.Api.OpenApi;
using JippApi.Api.Operations;
using JippApi.Api.ReferenceData;
using JippApi.Api.Regions;
using JippApi.Api.ReplicationPlans;
using JippApi.Api.Security;

namespace JippApi.Api.Hosting;

/// <summary>What a request passes before it reaches its endpoint, the outermost first.</summary>
internal static class Pipeline
{
    public static void UseApi(this WebApplication app)
    {
        app.UseMiddleware<CommonHeaders>();
        app.UseMiddleware<PartnerCalls>();
        app.UseMiddleware<ProblemMiddleware>();
        app.UseStatusCodePages(context => ProblemWriter.WriteBareAsync(context.HttpContext));
        app.UseCors();
        app.UseMiddleware<Authentication>();
        app.UseMiddleware<RateLimits>();
        app.UseMiddleware<RefusedCalls>();
        app.UseMiddleware<CachedAnswers>();
        app.UseRouting();
        app.UseAuthorization();
    }
}
