using JippApi.Domain.Innovations;
using JippApi.Domain.ReplicationKits;

namespace JippApi.Application.ReplicationPlans;

/// <summary>Knows the steps of replication kits.</summary>
public interface IKitSteps
{
    /// <summary>Returns the steps of an innovation's kit; null when it has none.</summary>
    /// <param name="innovation">The innovation.</param>
    /// <param name="ct">Cancels the work.</param>
    Task<IReadOnlyList<KitStep>?> OfAsync(InnovationId innovation, CancellationToken ct);
}
