using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Commitments;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Application.Commitments;

/// <summary>The header of the signed document: everything on the sheet except its lines.</summary>
/// <param name="Title">Title of the sheet.</param>
/// <param name="ProvinceCode">The province whose hub maintains the sheet.</param>
/// <param name="BudgetYear">First budget year in which the commitments apply.</param>
/// <param name="Edition">Edition of the sheet: 1 for the original, higher for amendments.</param>
/// <param name="Amends">Document hash of the sheet this one amends.</param>
/// <param name="Signatories">The signatories in the order of their numbers.</param>
/// <param name="Witnesses">The witnesses of the signing.</param>
public sealed record SheetHeader(
    string Title,
    string ProvinceCode,
    int BudgetYear,
    int Edition,
    string? Amends,
    IReadOnlyList<SheetSignatory> Signatories,
    IReadOnlyList<Witness> Witnesses
)
{
    /// <summary>Returns the header of a sheet.</summary>
    public static SheetHeader Of(CommitmentSheet sheet, string? amends) =>
        new(
            sheet.Title,
            sheet.RegionCode,
            sheet.BudgetYear,
            sheet.Edition,
            amends,
            [
                .. sheet
                    .Signatories.OrderBy(s => s.Number)
                    .Select(s => new SheetSignatory(s.Number, s.InstitutionId.Value, s.Name, s.Office)),
            ],
            sheet.Witnesses
        );
}

/// <summary>A signatory in the header of the signed document.</summary>
public sealed record SheetSignatory(int Number, Guid InstitutionId, string Name, string Office);

/// <summary>
/// The chain of hashes over the signed text: the hash of the header, then for each line the hash of the previous hash,
/// a line feed and the line's content. The last hash is the document hash. SHA-256 over UTF-8, in hexadecimal.
/// </summary>
public static class SheetSeal
{
    /// <summary>Returns the header exactly as hashed.</summary>
    public static string CanonicalText(SheetHeader header) => JsonSerializer.Serialize(header, CommitmentJson.Readable.SheetHeader);

    /// <summary>Returns the hash of the header, the start of the chain.</summary>
    public static string HashOf(SheetHeader header) => Hash(CanonicalText(header));

    /// <summary>Returns the hash of a line.</summary>
    public static string HashOf(string before, string content) => Hash($"{before}\n{content}");

    /// <summary>Seals all lines of a sheet in their order and returns them with the document hash.</summary>
    public static (IReadOnlyList<SealedLine> Lines, string DocumentHash) Seal(
        CommitmentSheet sheet,
        SheetHeader header,
        IReadOnlyDictionary<ReplicationPlanId, SignedPlan> plans
    )
    {
        var hash = HashOf(header);
        List<SealedLine> lines = [];
        foreach (var line in sheet.Lines.OrderBy(line => line.Number))
        {
            var content = JsonSerializer.Serialize(plans[line.PlanId].WithAmendment(line.Amendment), PlanJson.Readable.SignedPlan);
            hash = HashOf(hash, content);
            lines.Add(new(line.PlanId, content, hash));
        }

        return (lines, hash);
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
