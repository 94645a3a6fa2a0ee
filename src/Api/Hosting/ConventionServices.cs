using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Caching;
using JippApi.Api.Conventions.Exports;
using JippApi.Api.Conventions.Limits;
using JippApi.Api.Errors;
using JippApi.Api.Files;
using JippApi.Api.Http;
using JippApi.Application.Access;
using JippApi.Application.Documents;
using JippApi.Application.Files;
using JippApi.Application.Imports;
using JippApi.Application.Innovations;
using JippApi.Application.ReplicationPlans;
using Microsoft.Extensions.Options;

namespace JippApi.Api.Hosting;

/// <summary>Registers the services that all endpoints share.</summary>
internal static class ConventionServices
{
    private const int MaxRequestLineBytes = 65_536;

    public static IServiceCollection AddConventions(this IServiceCollection services, WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = builder.Configuration.GetValue("Requests:MaxBulkBodyBytes", 10_485_760L);
            kestrel.Limits.MaxRequestLineSize = MaxRequestLineBytes;
        });

        services.ConfigureHttpJsonOptions(json =>
        {
            foreach (var converter in Json.Options.Converters)
                json.SerializerOptions.Converters.Add(converter);
        });
        services.AddBrowserAccess(builder);
        services.Configure<RouteOptions>(routes => routes.SetParameterPolicy<EvidenceParents>(EvidenceParents.Name));
        return services
            .AddSettings<DirectoryPolicy>("Directory")
            .AddSettings<PlanPolicy>("Replication")
            .AddSettings<FilePolicy>("Files")
            .AddSettings<ImportPolicy>("Imports")
            .AddSettings<DocumentPolicy>("Documents")
            .AddSettings<CacheOptions>("Cache")
            .AddSettings<ExportOptions>("Exports")
            .AddSettings<RateLimitOptions>("RateLimits")
            .AddSettings<RequestOptions>("Requests")
            .AddSettings<VersionOptions>("Versions:V1")
            .AddScoped<ReadinessCheck>()
            .AddSingleton<ProblemAddresses>()
            .AddSingleton<ProblemExamples>()
            .AddSingleton<ApiVersions>()
            .AddSingleton(new DemoSignIns(builder.Environment.IsDevelopment()))
            .AddSingleton<CallerLimits>()
            .AddSingleton<ResponseCache>();
    }

    /// <summary>Registers settings that are validated at start: the server does not start with invalid ones.</summary>
    public static IServiceCollection AddSettings<T>(this IServiceCollection services, string section)
        where T : class
    {
        services.AddOptions<T>().BindConfiguration(section).ValidateDataAnnotations().ValidateOnStart();
        return services.AddSingleton(provider => provider.GetRequiredService<IOptions<T>>().Value);
    }
}
