using JippApi.Application.Audit;
using JippApi.Infrastructure.Persistence.Audit;
using JippApi.Infrastructure.Work;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Sealing;

/// <summary>Registers the audit log: its keys, its sealer and what checks it.</summary>
internal static class SealingServices
{
    public static IServiceCollection AddAuditLog(this IServiceCollection services)
    {
        services.AddOptions<AuditLogOptions>().BindConfiguration("AuditLog").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<AuditKeys>();
        services.AddSingleton<IAuditKeys>(provider => provider.GetRequiredService<AuditKeys>());
        services.AddSingleton<AuditWitness>();
        services.AddScoped<IAuditLog, AuditLog>();
        services.AddSingleton<IBackgroundWork, AuditSealer>();
        return services.AddJob<VerifyAuditJob>();
    }
}
