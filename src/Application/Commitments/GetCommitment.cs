using JippApi.Application.Common;
using JippApi.Domain.Commitments;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Commitments;

/// <summary>One commitment sheet.</summary>
public sealed record GetCommitment(Guid Id) : IRequest<CommitmentDocument>;

/// <summary>What is signed: the document behind the hash.</summary>
public sealed record GetCommitmentText(Guid Id) : IRequest<CommitmentText>;

/// <summary>What is signed. Whoever has it can compute the hashes: see the API guide.</summary>
/// <param name="DocumentHash">SHA-256 of the whole: the hash of the last line.</param>
/// <param name="HeaderHash">SHA-256 of the header, where the chain begins.</param>
/// <param name="Header">The header as it is hashed, as JSON text.</param>
/// <param name="Lines">The lines.</param>
public sealed record CommitmentText(string DocumentHash, string HeaderHash, string Header, IReadOnlyList<CommitmentTextLine> Lines);

/// <summary>A line as it is signed.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Hash">SHA-256 of the hash before it, a line feed, and the content.</param>
/// <param name="Content">The plan with its action items as it is hashed, as JSON text.</param>
public sealed record CommitmentTextLine(int Number, string Hash, string Content);

internal sealed class GetCommitmentHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<GetCommitment, CommitmentDocument>,
        IRequestHandler<GetCommitmentText, CommitmentText>
{
    public async Task<CommitmentDocument> Handle(GetCommitment request, CancellationToken ct) =>
        await db.DocumentOfAsync(user, await db.ReadSheetAsync(user, request.Id, ct), clock.GetUtcNow(), ct);

    public async Task<CommitmentText> Handle(GetCommitmentText request, CancellationToken ct)
    {
        var sheet = await db.ReadSheetAsync(user, request.Id, ct);
        CommitmentRules.OpenForSigning.Require(sheet.DocumentHash is not null);
        var header = await db.HeaderOfAsync(sheet, ct);
        return new(
            sheet.DocumentHash,
            SheetSeal.HashOf(header),
            SheetSeal.TextOf(header),
            [.. sheet.Lines.OrderBy(line => line.Number).Select(line => new CommitmentTextLine(line.Number, line.Hash!, line.Content!))]
        );
    }
}

/// <summary>What a document begins with.</summary>
internal static class Headers
{
    public static async Task<SheetHeader> HeaderOfAsync(this IAppDb db, CommitmentSheet sheet, CancellationToken ct) =>
        SheetHeader.Of(
            sheet,
            sheet.AmendsId is { } id ? await db.Commitments.Where(s => s.Id == id).Select(s => s.DocumentHash).SingleAsync(ct) : null
        );
}
