using System.Reflection;
using JippApi.Application.Common;
using Npgsql;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace JippApi.Api.Hosting;

/// <summary>
/// Sends traces, metrics and logs by OTLP where the usual variable names a receiver. Elsewhere nothing is registered.
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

    /// <summary>Begins where no host is started; it ends with the application.</summary>
    public static void BeginTelemetry(this WebApplication app)
    {
        app.Services.GetService<TracerProvider>();
        app.Services.GetService<MeterProvider>();
    }

    private static void Export(WebApplicationBuilder builder, string service)
    {
        builder.Configuration[Timeout] ??= "3000"; // by default 10 s, for each of the three when the process ends while the receiver is mute
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
            ) // last: what the operator says holds
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

        // At the levels that it is made for, the server's own log of requests names their query strings.
        builder.Logging.AddFilter<OpenTelemetryLoggerProvider>("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning);
    }

    private static void Trace(TracerProviderBuilder traces) =>
        traces
            .AddSource(Telemetry.Name)
            .AddAspNetCoreInstrumentation(requests =>
            {
                requests.Filter = http => !http.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal);
                requests.EnrichWithHttpRequest = (span, _) => span.SetTag("url.query", null).SetTag("user_agent.original", null); // what people look for, and with what
            })
            .AddHttpClientInstrumentation()
            .AddNpgsql()
            .AddSqlClientInstrumentation()
            .AddEntityFrameworkCoreInstrumentation(statements =>
                statements.Filter = (engine, _) => engine == "Microsoft.EntityFrameworkCore.Sqlite"
            ); // its driver has no spans of its own
}
