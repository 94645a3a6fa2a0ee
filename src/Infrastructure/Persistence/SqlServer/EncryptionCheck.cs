using Microsoft.Data.SqlClient;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace JippApi.Infrastructure.Persistence.SqlServer;

/// <summary>
/// Warns about a connection without encryption: passwords and personal data can be read in transit, and on Linux the
/// driver sometimes misreads long texts that span its packets.
/// </summary>
internal sealed class EncryptionCheck(string? connection, ILogger<EncryptionCheck> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (new SqlConnectionStringBuilder(connection).Encrypt == SqlConnectionEncryptOption.Optional)
            logger.LogWarning(
                "ConnectionStrings:Jipp turns encryption off (Encrypt=false). Remove it: all data can be read in transit, and long texts may be misread."
            );
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
