using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Commitments;
using JippApi.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Commitments;

/// <summary>Builds the documents of commitment sheets.</summary>
internal static class CommitmentViews
{
    /// <summary>Returns the sheet as the caller may see it.</summary>
    public static async Task<CommitmentDocument> DocumentOfAsync(
        IAppDb db,
        ICurrentUser user,
        CommitmentSheet sheet,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var today = Wib.DayOf(now);
        var named = db.Commitments.Where(s => s.Id == sheet.Id);
        var adopters = named.SelectMany(s => s.Lines).Select(l => l.AdopterId);
        var signing = named.SelectMany(s => s.Signatories).Select(s => s.InstitutionId);
        var institutions = await db
            .Institutions.Where(i => adopters.Contains(i.Id) || signing.Contains(i.Id))
            .Select(i => new
            {
                i.Id,
                i.Name,
                i.Kind,
                i.RegionCode,
            })
            .ToDictionaryAsync(i => i.Id, ct);
        var originIds = named.SelectMany(s => s.Lines).Select(l => l.OriginId);
        var origins = await db
            .Innovations.Where(i => originIds.Contains(i.Id))
            .Select(i => new
            {
                i.Id,
                i.Content.Title,
                i.RegistryNumber,
            })
            .ToDictionaryAsync(i => i.Id, ct);
        var editions = await db
            .Commitments.AsNoTracking()
            .Where(s => s.RootId == sheet.RootId)
            .VisibleTo(user, db)
            .OrderBy(s => s.Edition)
            .Select(s => new
            {
                s.Id,
                s.Edition,
                s.Status,
                s.BudgetYear,
                s.SignedAt,
            })
            .ToListAsync(ct);
        var keeps = user.Maintains(sheet.RegionCode);

        return new()
        {
            Id = sheet.Id.Value,
            Title = sheet.Title,
            ProvinceCode = sheet.RegionCode,
            BudgetYear = sheet.BudgetYear,
            Edition = sheet.Edition,
            AmendsId = sheet.AmendsId?.Value,
            Status = sheet.StatusOn(today),
            StatusReason = sheet.StatusReason,
            SignedAt = sheet.SignedAt,
            DocumentHash = sheet.DocumentHash,
            LineCount = sheet.Lines.Count,
            SignatoryCount = sheet.Signatories.Count,
            SignatureCount = sheet.Signatories.Count(s => s.Signature is not null),
            Lines =
            [
                .. sheet
                    .Lines.OrderBy(line => line.Number)
                    .Select(line =>
                    {
                        var (adopter, origin) = (institutions[line.AdopterId], origins[line.OriginId]);
                        return new CommitmentLineItem(
                            line.Number,
                            line.PlanId.Value,
                            new(adopter.Id.Value, adopter.Name, adopter.Kind, adopter.RegionCode),
                            new(origin.Id.Value, origin.Title, origin.RegistryNumber),
                            AmendmentInput.Of(line.Amendment),
                            line.BaselineNumber,
                            line.Hash,
                            line.Amendment is { Kept: { Count: > 0 } kept } ? [.. kept.Select(ItemRescheduleInput.Of)] : null
                        );
                    }),
            ],
            Signatories =
            [
                .. sheet
                    .Signatories.OrderBy(s => s.Number)
                    .Select(s =>
                        SignatoryItems.ItemOf(
                            sheet,
                            s,
                            new(s.InstitutionId.Value, institutions[s.InstitutionId].Name, institutions[s.InstitutionId].Kind),
                            keeps || user.Is(s)
                        )
                    ),
            ],
            Witnesses = sheet.Witnesses,
            Editions =
            [
                .. editions.Select(e => new EditionRef(
                    e.Id.Value,
                    e.Edition,
                    CommitmentSheet.StatusOn(e.Status, e.BudgetYear, today),
                    e.SignedAt
                )),
            ],
            CreatedAt = sheet.CreatedAt,
            UpdatedAt = sheet.UpdatedAt,
            Links = CommitmentLinks.Of(sheet.Id.Value),
            Version = sheet.Version,
        };
    }
}
