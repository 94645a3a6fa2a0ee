using Microsoft.Data.SqlClient;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace JippApi.Infrastructure.Persistence.SqlServer;

/// <summary>
/// Warns of a connection without encryption: passwords and personal data are readable on the way, and on Linux the
/// driver now and then misreads long texts that span its packets.
/// </summary>
internal sealed class StartCheck(string? connection, ILogger<StartCheck> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (new SqlConnectionStringBuilder(connection).Encrypt == SqlConnectionEncryptOption.Optional)
            logger.LogWarning(
                "ConnectionStrings:Jipp turns encryption off (Encrypt=false). Remove it: everything is readable on the way, and long texts may be misread."
            );
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
