using JippApi.Domain.Innovations;

namespace JippApi.Application.Attestations;

/// <summary>Asks for a second person where the statements of owners are sampled.</summary>
public interface IAttestationSampling
{
    /// <summary>Whether a second person has to let the owner's statement about an innovation pass.</summary>
    Task<bool> AsksSecondPersonAsync(InnovationId innovation, CancellationToken ct);
}
