namespace JippApi.Infrastructure.Persistence.Audit;

/// <summary>
/// The end of the audit chain. Its row is locked while events are appended, so that the chain has a single order.
/// </summary>
internal sealed class AuditHead
{
    public int Id { get; init; }

    public long Number { get; set; }

    public required string Hash { get; set; }
}
