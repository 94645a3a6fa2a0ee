using System.Text.Json;
using JippApi.Application.Access;
using JippApi.Application.AuditTrail;
using JippApi.Application.Common;
using JippApi.Application.Documents;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Commitments;
using JippApi.Domain.Institutions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Commitments;

/// <summary>Prints a commitment sheet as PDF: what is signed, who has signed, and how to verify it.</summary>
public sealed record PrintCommitment(Guid Id) : IRequest<DocumentFile>;

internal sealed class PrintCommitmentHandler(IAppDb db, ICurrentUser user, ICommitmentDocuments documents, DocumentPolicy policy)
    : IRequestHandler<PrintCommitment, DocumentFile>
{
    public async Task<DocumentFile> Handle(PrintCommitment request, CancellationToken ct)
    {
        var sheet = await CommitmentAccess.ReadSheetAsync(db, user, request.Id, ct);
        var plans = await PlansAsync(sheet, ct);
        var names = await NamesAsync(sheet, plans, ct);
        var paper = new PrintedCommitment
        {
            Id = sheet.Id.Value,
            Title = sheet.Title,
            Province = await db.Regions.Where(r => r.Code == sheet.RegionCode).Select(r => r.Name).SingleAsync(ct),
            BudgetYear = sheet.BudgetYear,
            Edition = sheet.Edition,
            Status = sheet.Status,
            StatusReason = sheet.StatusReason,
            SignedAt = sheet.SignedAt,
            UpdatedAt = sheet.UpdatedAt,
            DocumentHash = sheet.DocumentHash,
            VerificationAddress = sheet.DocumentHash is null ? null : policy.AddressOf(CommitmentLinks.Of(sheet.Id.Value).Verification),
            Innovations = ByInnovation(sheet, plans),
            Signatories =
            [
                .. sheet
                    .Signatories.OrderBy(s => s.Number)
                    .Select(s =>
                        SignatoryItems.ItemOf(
                            sheet,
                            s,
                            new(s.InstitutionId.Value, names[s.InstitutionId.Value].Name, names[s.InstitutionId.Value].Kind),
                            isInside: false
                        )
                    ),
            ],
            Witnesses = sheet.Witnesses,
            Editions = await EditionsAsync(sheet, ct),
            Units = names.ToDictionary(name => name.Key, name => name.Value.Name),
            IsIllustrative = Illustration.Is(sheet.Id.Value),
            Head = await ExportedHead.CoveringAsync(db, policy, sheet.AuditSubject(), ct),
        };
        return new(documents.Pdf(paper), sheet.Title, sheet.Version);
    }

    /// <summary>Returns the plans as signed or, for a draft, as they would be signed now.</summary>
    private async Task<IReadOnlyDictionary<int, SignedPlan>> PlansAsync(CommitmentSheet sheet, CancellationToken ct)
    {
        if (sheet.DocumentHash is not null)
            return sheet.Lines.ToDictionary(
                line => line.Number,
                line => JsonSerializer.Deserialize(line.Content!, PlanJson.Readable.SignedPlan)!
            );

        var now = await SheetPlans.CurrentPlansAsync(db, sheet.Id, ct);
        return sheet.Lines.ToDictionary(line => line.Number, line => now[line.PlanId].WithAmendment(line.Amendment));
    }

    /// <summary>Returns the names of signing institutions and responsible units in one query.</summary>
    private async Task<Dictionary<Guid, NamedInstitution>> NamesAsync(
        CommitmentSheet sheet,
        IReadOnlyDictionary<int, SignedPlan> plans,
        CancellationToken ct
    )
    {
        List<InstitutionId> ids =
        [
            .. sheet
                .Signatories.Select(s => s.InstitutionId)
                .Concat(
                    plans
                        .Values.SelectMany(plan => plan.ActionItems)
                        .Where(item => item.ResponsibleUnitId is not null)
                        .Select(item => new InstitutionId(item.ResponsibleUnitId!.Value))
                )
                .Distinct(),
        ];
        return await db
            .Institutions.Where(i => ids.Contains(i.Id))
            .Select(i => new NamedInstitution(i.Id.Value, i.Name, i.Kind))
            .ToDictionaryAsync(i => i.Id, ct);
    }

    private async Task<List<PrintedEdition>> EditionsAsync(CommitmentSheet sheet, CancellationToken ct)
    {
        var others = await db
            .Commitments.Where(s => s.RootId == sheet.RootId && s.Id != sheet.Id && s.SignedAt != null)
            .OrderBy(s => s.Edition)
            .Select(s => new
            {
                s.Edition,
                s.Title,
                s.SignedAt,
                s.DocumentHash,
            })
            .ToListAsync(ct);
        return others.ConvertAll(s => new PrintedEdition(s.Edition, s.Title, s.SignedAt!.Value, s.DocumentHash!));
    }

    /// <summary>Groups the lines by innovation in the order of first appearance.</summary>
    private static IReadOnlyList<PromisedInnovation> ByInnovation(CommitmentSheet sheet, IReadOnlyDictionary<int, SignedPlan> plans) =>
        [
            .. sheet
                .Lines.OrderBy(line => line.Number)
                .GroupBy(line => line.OriginId)
                .Select(lines => new PromisedInnovation(
                    plans[lines.First().Number].Origin.Name,
                    [.. lines.Select(line => new PrintedPromise(line.Number, plans[line.Number], line.Amendment?.Reason))]
                )),
        ];

    private sealed record NamedInstitution(Guid Id, string Name, InstitutionKind Kind);
}
