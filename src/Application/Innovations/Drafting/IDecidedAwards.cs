using JippApi.Domain.Innovations;

namespace JippApi.Application.Innovations;

/// <summary>
/// Knows the competitions that are held here. Their awards follow from a decree, so neither an owner nor a list states
/// them.
/// </summary>
public interface IDecidedAwards
{
    /// <summary>Returns those awards that belong to an edition held here, however they are worded.</summary>
    /// <param name="awards">The awards, as somebody states them.</param>
    /// <param name="region">The region of the record that states them; null when it has none.</param>
    /// <param name="ct">Cancels the work.</param>
    Task<IReadOnlyList<Award>> AmongAsync(IReadOnlyCollection<Award> awards, string? region, CancellationToken ct);
}
