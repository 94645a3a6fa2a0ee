using JippApi.Domain.Files;

namespace JippApi.Application.Commitments;

/// <summary>Finds the files that can become scans of signatures.</summary>
internal interface IScanFiles
{
    /// <summary>Returns a file that the caller uploaded; null when there is none.</summary>
    Task<StoredFile?> FindOwnAsync(StoredFileId id, CancellationToken ct);
}
