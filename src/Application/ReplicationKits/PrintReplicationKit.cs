using JippApi.Application.AuditTrail;
using JippApi.Application.Common;
using JippApi.Application.Documents;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ReplicationKits;

/// <summary>Prints the replication kit of a published innovation as PDF.</summary>
/// <param name="InnovationId">The innovation.</param>
/// <param name="IsEnglish">Whether its labels are in English rather than Indonesian.</param>
public sealed record PrintReplicationKit(Guid InnovationId, bool IsEnglish) : IRequest<DocumentFile>;

/// <summary>Renders replication kits. The same data yield the same bytes.</summary>
public interface IReplicationKitDocuments
{
    /// <summary>Renders a kit as PDF.</summary>
    byte[] Pdf(PrintedKit kit);
}

/// <summary>A kit to print.</summary>
public sealed record PrintedKit
{
    public required ReplicationKitItem Kit { get; init; }

    /// <summary>Registry number of the innovation.</summary>
    public string? RegistryNumber { get; init; }

    /// <summary>Public address of the same kit.</summary>
    public required string Address { get; init; }

    /// <summary>The day for which the figures hold.</summary>
    public required DateOnly AsOf { get; init; }

    public required bool IsEnglish { get; init; }

    public required bool IsIllustrative { get; init; }

    /// <summary>The head of the audit log to print; null while there is none.</summary>
    public ExportedHead? Head { get; init; }
}

internal sealed class PrintReplicationKitHandler(IAppDb db, IReplicationKitDocuments documents, DocumentPolicy policy, TimeProvider clock)
    : IRequestHandler<PrintReplicationKit, DocumentFile>
{
    public async Task<DocumentFile> Handle(PrintReplicationKit request, CancellationToken ct)
    {
        var (now, id) = (clock.GetUtcNow(), new InnovationId(request.InnovationId));
        var kit = await KitReader.ReadAsync(db, request.InnovationId, ct);
        var paper = new PrintedKit
        {
            Kit = kit,
            RegistryNumber = await db.Innovations.Where(i => i.Id == id).Select(i => i.RegistryNumber).SingleAsync(ct),
            Address = policy.AddressOf(kit.Links.Self),
            AsOf = Wib.DayOf(now),
            IsEnglish = request.IsEnglish,
            IsIllustrative = Illustration.Is(request.InnovationId),
            Head = await ExportedHead.OfDayAsync(db, policy, now, ct),
        };
        return new(documents.Pdf(paper), $"{(request.IsEnglish ? "Replication kit" : "Panduan replikasi")} {kit.Title}", kit.Version);
    }
}
