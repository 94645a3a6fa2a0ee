using JippApi.Domain.Innovations;

namespace JippApi.Application.Sources;

/// <summary>The words that the directory has learned for correcting misspelt ones.</summary>
public interface IWordMemory
{
    /// <summary>
    /// Forgets the words that were learned from a record and stand in no other, when what it said is undone; the caller
    /// saves.
    /// </summary>
    /// <param name="innovation">The record as it is restored.</param>
    /// <param name="since">The newest word before what is undone.</param>
    /// <param name="ct">Cancels the work.</param>
    Task ForgetAsync(Innovation innovation, long since, CancellationToken ct);
}
