using JippApi.Application.Common;
using JippApi.Domain.Files;
using JippApi.Domain.Imports;
using JippApi.Domain.Innovations;
using JippApi.Domain.Operations;
using JippApi.Domain.Pulls;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Pulls;

/// <summary>The import of a pull, and the listed keys with which the pull is compared.</summary>
internal static class PulledImport
{
    /// <summary>
    /// Adds an import of the rows of a pull, which waits for approval like any other: what a ministry's system says is as
    /// good or as bad as a file of the ministry. The caller saves.
    /// </summary>
    public static ImportId Begin(IAppDb db, Pull pull, StoredFile content, DateTimeOffset at)
    {
        var operation = Operation.Request(OperationKind.Import, pull.RequestedBy, at);
        var import = Import.Receive(pull.Source, content, content.Name, [], operation, [pull.RequestedBy], null, at);
        db.Files.Add(content);
        db.Operations.Add(operation);
        db.Imports.Add(import);
        return import.Id;
    }

    /// <summary>Returns the keys of all rows that a list has.</summary>
    public static async Task<List<string>> ListedKeysAsync(IAppDb db, InnovationSource source, CancellationToken ct) =>
        await db.ListedRecords.Where(r => r.Source == source && r.DelistedAt == null).Select(r => r.Key).ToListAsync(ct);
}
