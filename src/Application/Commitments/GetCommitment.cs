using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Commitments;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Commitments;

/// <summary>Returns a commitment sheet.</summary>
public sealed record GetCommitment(Guid Id) : IRequest<CommitmentDocument>;

/// <summary>Returns the signed text behind the document hash.</summary>
public sealed record GetCommitmentText(Guid Id) : IRequest<CommitmentText>;

/// <summary>The signed text. The hashes can be recomputed from it as the API guide describes.</summary>
/// <param name="DocumentHash">SHA-256 of the whole document, which is the hash of the last line.</param>
/// <param name="HeaderHash">SHA-256 of the header, the start of the chain.</param>
/// <param name="Header">The header exactly as hashed, a JSON text.</param>
/// <param name="Lines">The lines in the order of their numbers.</param>
public sealed record CommitmentText(string DocumentHash, string HeaderHash, string Header, IReadOnlyList<CommitmentTextLine> Lines);

/// <summary>A line of the signed text.</summary>
/// <param name="Number">Number of the line.</param>
/// <param name="Hash">SHA-256 of the previous hash, a line feed and the content.</param>
/// <param name="Content">The plan with its action items exactly as hashed, a JSON text.</param>
public sealed record CommitmentTextLine(int Number, string Hash, string Content);

internal sealed class GetCommitmentHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<GetCommitment, CommitmentDocument>,
        IRequestHandler<GetCommitmentText, CommitmentText>
{
    public async Task<CommitmentDocument> Handle(GetCommitment request, CancellationToken ct) =>
        await CommitmentViews.DocumentOfAsync(
            db,
            user,
            await CommitmentAccess.ReadSheetAsync(db, user, request.Id, ct),
            clock.GetUtcNow(),
            ct
        );

    public async Task<CommitmentText> Handle(GetCommitmentText request, CancellationToken ct)
    {
        var sheet = await CommitmentAccess.ReadSheetAsync(db, user, request.Id, ct);
        CommitmentRules.OpenForSigning.Require(sheet.DocumentHash is not null);
        var header = await SheetHeaders.HeaderOfAsync(db, sheet, ct);
        return new(
            sheet.DocumentHash,
            SheetSeal.HashOf(header),
            SheetSeal.CanonicalText(header),
            [.. sheet.Lines.OrderBy(line => line.Number).Select(line => new CommitmentTextLine(line.Number, line.Hash!, line.Content!))]
        );
    }
}

/// <summary>Reads the headers of documents.</summary>
internal static class SheetHeaders
{
    public static async Task<SheetHeader> HeaderOfAsync(IAppDb db, CommitmentSheet sheet, CancellationToken ct) =>
        SheetHeader.Of(
            sheet,
            sheet.AmendsId is { } id ? await db.Commitments.Where(s => s.Id == id).Select(s => s.DocumentHash).SingleAsync(ct) : null
        );
}
