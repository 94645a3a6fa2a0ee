using JippApi.Domain.Innovations;

namespace JippApi.Application.Sources;

/// <summary>The words that the directory has learned for correcting misspelt ones.</summary>
public interface IWordMemory
{
    /// <summary>
    /// Forgets the words that were learned from a record and stand in no other, when what it said is undone; the caller
    /// saves.
    /// </summary>
    Task ForgetAsync(Innovation innovation, CancellationToken ct);
}
