using JippApi.Application.AuditTrail;

namespace JippApi.Infrastructure.Tests.Documents;

/// <summary>A head of the audit log to print.</summary>
internal static class GivenHead
{
    public static ExportedHead Known { get; } =
        new(4_711, "uU0nuZNNPgilLlLX2n2r+sSE7+N6U4DukIj3rOLvzek=", "https://api.jipp.go.id/api/v1/audit-log/heads/4711");
}
