using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace JippApi.Infrastructure.Work;

/// <summary>Registers the worker, and what is registered for it.</summary>
internal static class WorkServices
{
    public static IServiceCollection AddWork(this IServiceCollection services) =>
        services
            .AddSettings<WorkerOptions>("Worker")
            .AddSettings<RetentionOptions>("Retention")
            .AddSingleton<IBackgroundWork, EventDispatcher>()
            .AddSingleton<IBackgroundWork, JobScheduler>()
            .AddSingleton<IBackgroundWork, DataVersionFolding>()
            .AddSingleton(provider => new Worker(
                provider.GetServices<IBackgroundWork>(),
                provider.GetRequiredService<WorkerOptions>(),
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<ILogger<Worker>>()
            ));

    public static IServiceCollection AddJob<TJob>(this IServiceCollection services)
        where TJob : class, IJob =>
        services.AddSingleton<IBackgroundWork>(provider =>
            ActivatorUtilities.CreateInstance<OperationRunner>(provider, ActivatorUtilities.CreateInstance<TJob>(provider))
        );

    public static IServiceCollection AddSettings<T>(this IServiceCollection services, string section)
        where T : class
    {
        services.AddOptions<T>().BindConfiguration(section).ValidateDataAnnotations().ValidateOnStart();
        return services.AddSingleton(provider => provider.GetRequiredService<IOptions<T>>().Value);
    }
}
