using System.Security.Cryptography;
using System.Text;
using JippApi.Application.Common;
using JippApi.Domain.Commitments;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Application.Commitments;

/// <summary>What a document begins with: everything of a sheet but its lines.</summary>
/// <param name="Title">Its title.</param>
/// <param name="ProvinceCode">The province whose hub keeps it.</param>
/// <param name="BudgetYear">From this budget year on it is in force.</param>
/// <param name="Edition">1, or more for an amendment.</param>
/// <param name="Amends">Document hash of the sheet that it amends.</param>
/// <param name="Signatories">Who signs.</param>
/// <param name="Witnesses">Before whom.</param>
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
    /// <summary>The header of a sheet.</summary>
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

/// <summary>Who signs a document.</summary>
public sealed record SheetSignatory(int Number, Guid InstitutionId, string Name, string Office);

/// <summary>
/// The chain of hashes over what is signed: the hash of the header, then for each line the hash of the hash before it,
/// a line feed and the line's content. The last one is the hash of the document. SHA-256 over UTF-8, in hexadecimal.
/// </summary>
public static class SheetSeal
{
    /// <summary>The header as it is hashed.</summary>
    public static string TextOf(SheetHeader header) => JippJson.Text(header, JippJson.Readable.SheetHeader);

    /// <summary>Where the chain begins.</summary>
    public static string HashOf(SheetHeader header) => Hash(TextOf(header));

    /// <summary>The hash of a line, after the hash before it.</summary>
    public static string HashOf(string before, string content) => Hash($"{before}\n{content}");

    /// <summary>All lines of a sheet, sealed in their order, and the hash of the document.</summary>
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
            var content = JippJson.Text(plans[line.PlanId].With(line.Amendment), JippJson.Readable.SignedPlan);
            hash = HashOf(hash, content);
            lines.Add(new(line.PlanId, content, hash));
        }

        return (lines, hash);
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
