using JippApi.Domain.Innovations;

namespace JippApi.Application.Innovations;

/// <summary>Tells whether other features refer to an innovation.</summary>
public interface IInnovationUses
{
    /// <summary>Whether evidence, a link, a plan, an indicator or a file refers to it.</summary>
    Task<bool> IsUsedAsync(InnovationId id, CancellationToken ct);
}
