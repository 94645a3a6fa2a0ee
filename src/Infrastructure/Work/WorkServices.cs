using JippApi.Infrastructure.Mail;
using JippApi.Infrastructure.Work.Jobs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace JippApi.Infrastructure.Work;

/// <summary>
/// Registers the work of the worker. A job takes one line here, a kind in <c>OperationKind</c>, and a row in the
/// timetable if it is scheduled.
/// </summary>
internal static class WorkServices
{
    public static IServiceCollection AddWork(this IServiceCollection services) =>
        services
            .AddSettings<WorkerOptions>("Worker")
            .AddSettings<RetentionOptions>("Retention")
            .AddSettings<MailOptions>("Mail")
            .AddSingleton<IMailer>(provider =>
                provider.GetRequiredService<MailOptions>() is { Smtp.Host: not null } options
                    ? new SmtpMailer(options)
                    : new FolderMailer(provider.GetRequiredService<MailOptions>())
            )
            .AddSingleton<IWork, Dispatch>()
            .AddSingleton<IWork, Timetable>()
            .AddJob<ReindexJob>()
            .AddJob<PurgeJob>()
            .AddJob<EscalateJob>()
            .AddSingleton<IWork, MailSending>()
            .AddSingleton(provider => new Worker(
                provider.GetServices<IWork>(),
                provider.GetRequiredService<WorkerOptions>(),
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<ILogger<Worker>>()
            ));

    private static IServiceCollection AddJob<TJob>(this IServiceCollection services)
        where TJob : class, IJob =>
        services.AddSingleton<IWork>(provider =>
            ActivatorUtilities.CreateInstance<OperationRunner>(provider, ActivatorUtilities.CreateInstance<TJob>(provider))
        );

    private static IServiceCollection AddSettings<T>(this IServiceCollection services, string section)
        where T : class
    {
        services.AddOptions<T>().BindConfiguration(section).ValidateDataAnnotations().ValidateOnStart();
        return services.AddSingleton(provider => provider.GetRequiredService<IOptions<T>>().Value);
    }
}
