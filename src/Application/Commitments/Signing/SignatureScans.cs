using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Commitments;
using JippApi.Domain.Files;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Commitments;

/// <summary>The scanned papers of wet signatures.</summary>
internal static class SignatureScans
{
    /// <summary>
    /// Returns the scan, which the caller must have uploaded and completed. Several signatories of the same sheet can
    /// have signed one paper; another sheet has a paper of its own.
    /// </summary>
    public static async Task<SignatureScan> ScanAsync(
        IAppDb db,
        IScanFiles files,
        CommitmentSheet sheet,
        SignCommitment command,
        StoredFileId id,
        CancellationToken ct
    )
    {
        var file = await files.FindOwnAsync(id, ct) ?? throw new InvalidFieldsException([new("/scanFileId", "UNKNOWN_FILE", id.Value)]);
        var scan = SignatureScan.Of(command.Signatory!.Value, file);
        if (command.ScanHash is { } hash && hash != scan.Hash)
            throw new InvalidFieldsException([new("/scanHash", "INVALID_VALUE", hash, [scan.Hash])]);

        await db.LockAsync("signature-scans", ct);
        CommitmentRules.ScanOfOneSheet.Require(
            !await db.Commitments.AnyAsync(s => s.Id != sheet.Id && s.Scans.Any(other => other.Hash == scan.Hash), ct)
        );
        return scan;
    }

    /// <summary>
    /// Filters the scans that the caller may read: those of sheets that they maintain, and of their own signature.
    /// </summary>
    public static IQueryable<SignatureScan> ReadableScans(IAppDb db, Caller caller)
    {
        var (keeping, own) = (caller.ReachOf(Permissions.WriteCommitments), caller.Account);
        var (everywhere, regions) = (keeping.IsNationwide, keeping.Regions);
        return db
            .Commitments.SelectMany(s => s.Scans, (sheet, scan) => new { Sheet = sheet, Scan = scan })
            .Where(x =>
                everywhere
#pragma warning disable CA1310 // becomes SQL
                || regions.Any(region => x.Sheet.RegionCode.StartsWith(region))
#pragma warning restore CA1310
                || (own != null && x.Sheet.Signatories.Any(s => s.Number == x.Scan.Signatory && s.AccountId == own))
            )
            .Select(x => x.Scan);
    }
}
