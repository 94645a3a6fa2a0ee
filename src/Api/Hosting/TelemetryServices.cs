using System.Reflection;
using JippApi.Api.Http;
using JippApi.Application.Common;
using Npgsql;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace JippApi.Api.Hosting;

/// <summary>
/// Exports traces, metrics and logs by OTLP if the standard variable names an endpoint; otherwise registers nothing.
/// </summary>
internal static class TelemetryServices
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string Timeout = "OTEL_EXPORTER_OTLP_TIMEOUT";

    public static void AddTelemetry(this WebApplicationBuilder builder, string[] args)
    {
        if (
            string.IsNullOrEmpty(builder.Configuration[Endpoint])
            || builder.Configuration.GetValue("OTEL_SDK_DISABLED", false)
            || Startup.IsQuiet(args)
        )
            return;
        Export(builder, Startup.IsVerb(args) ? "jipp-worker" : "jipp-api");
    }

    /// <summary>Starts telemetry for verbs, which start no host; it stops with the application.</summary>
    public static void StartTelemetry(this WebApplication app)
    {
        app.Services.GetService<TracerProvider>();
        app.Services.GetService<MeterProvider>();
    }

    private static void Export(WebApplicationBuilder builder, string service)
    {
        // The default of 10 s applies to each signal at shutdown if the receiver does not respond
        builder.Configuration[Timeout] ??= "3000";
        builder
            .Services.AddOpenTelemetry()
            .ConfigureResource(resource =>
                resource
                    .AddService(
                        service,
                        serviceVersion: typeof(TelemetryServices)
                            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
                            .InformationalVersion
                    )
                    .AddAttributes([new("deployment.environment.name", builder.Environment.EnvironmentName)])
                    .AddEnvironmentVariableDetector()
            ) // last: settings of the operator take precedence
            .WithTracing(Trace)
            .WithMetrics(metrics =>
                metrics
                    .AddMeter(Telemetry.Name, "Microsoft.EntityFrameworkCore", "Npgsql")
                    .AddAspNetCoreInstrumentation()
                    .AddHttpClientInstrumentation()
                    .AddRuntimeInstrumentation()
            )
            .WithLogging(null, logs => logs.IncludeFormattedMessage = true)
            .UseOtlpExporter();

        // At Information and below, the request log of ASP.NET Core contains query strings, which may hold personal
        // data.
        builder.Logging.AddFilter<OpenTelemetryLoggerProvider>("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning);
    }

    private static void Trace(TracerProviderBuilder traces) =>
        traces
            .AddSource(Telemetry.Name)
            .AddAspNetCoreInstrumentation(requests =>
            {
                requests.Filter = http => !http.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal);
                // Search terms and devices are personal data; addresses of calendars are secrets
                requests.EnrichWithHttpRequest = (span, request) =>
                    span.SetTag("url.query", null)
                        .SetTag("user_agent.original", null)
                        .SetTag("url.path", SecretPaths.Redacted(request.Path.Value));
            })
            .AddHttpClientInstrumentation()
            .AddNpgsql()
            .AddSqlClientInstrumentation()
            .AddEntityFrameworkCoreInstrumentation(statements =>
                statements.Filter = (engine, _) => engine == "Microsoft.EntityFrameworkCore.Sqlite"
            ); // its driver emits no spans of its own
}
