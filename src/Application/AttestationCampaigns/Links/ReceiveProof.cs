using System.Security.Cryptography;
using FluentValidation;
using JippApi.Application.Common;
using JippApi.Application.Files;
using JippApi.Domain.AttestationCampaigns;
using JippApi.Domain.Files;
using MediatR;

namespace JippApi.Application.AttestationCampaigns;

/// <summary>
/// Takes over the file that shows what is answered by a link, if the answer is acceptable: it is checked before a byte
/// is read, and the file like any other one.
/// </summary>
/// <param name="Token">The token of the link.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Name">The name that the sender gave the file.</param>
/// <param name="Content">The bytes.</param>
public sealed record ReceiveProof(string Token, LinkAnswer Answer, string Name, Stream Content) : IRequest<Guid>
{
    /// <summary>Maximum size of the file in bytes.</summary>
    public const int MaxBytes = 10_485_760;
}

internal sealed class ReceiveProofValidator : AbstractValidator<ReceiveProof>
{
    public ReceiveProofValidator(TimeProvider clock) => RuleFor(command => command.Answer).SetValidator(new LinkAnswerValidator(clock));
}

internal sealed class ReceiveProofHandler(
    IAppDb db,
    AttestationLinks links,
    QuestionReader questions,
    IFileStore store,
    IFileScanner scanner,
    TimeProvider clock
) : IRequestHandler<ReceiveProof, Guid>
{
    private const string File = "/file";
    private const int PieceLength = 65_536;

    public async Task<Guid> Handle(ReceiveProof command, CancellationToken ct)
    {
        var link = links.Read(command.Token) ?? throw AttestationCampaignRules.LinkValid.Broken();
        var question = await questions.ReadAsync(link, ct) ?? throw AttestationCampaignRules.LinkValid.Broken();
        AttestationCampaignRules.Unanswered.Require(question.State == QuestionState.Open);

        var name = FileName.Clean(command.Name);
        if (name.Length > FileName.MaxLength || !FileName.IsAcceptable(name))
            throw new InvalidFieldsException([new(File, "NOT_A_FILE_NAME")]);
        var type =
            FileType.All.FirstOrDefault(known => known.HasExtensionOf(name))
            ?? throw new InvalidFieldsException([
                new(File, "TYPE_NOT_ACCEPTED", string.Join(", ", FileType.All.SelectMany(known => known.Extensions))),
            ]);
        return await KeepAsync(command.Content, name, type, link.EntryId, ct);
    }

    private async Task<Guid> KeepAsync(Stream content, string name, FileType type, AttestationEntryId entry, CancellationToken ct)
    {
        await using var copy = WorkingCopy.Create();
        var (size, sha256) = await CopyAsync(content, copy.OpenFromStart, ct);
        if (await ContentTypeCheck.FaultOfAsync(copy.OpenFromStart, type, ct) is { } fault)
            throw FileRules.RuleFor(fault).Broken();
        var isInfected = scanner.IsConfigured && (await scanner.ScanAsync(copy.OpenFromStart, ct)).IsInfected;
        FileRules.IsHarmless.Require(!isInfected);

        var now = clock.GetUtcNow();
        var file = StoredFile.Announce(
            name,
            type,
            size,
            sha256,
            FileClassification.Government, // nobody has looked at it yet
            LinkUsers.Of(entry),
            now,
            now.AddHours(1)
        );
        file.Receive(size);
        file.Accept(sha256, scanner.IsConfigured ? ScanStatus.Clean : ScanStatus.NotScanned, now);
        file.ClearParts();
        await store.PutAsync(StoreKeys.ContentOf(file.Id), copy.OpenFromStart, size, ct);
        db.Files.Add(file);
        await db.SaveChangesAsync(ct);
        return file.Id.Value;
    }

    private static async Task<(int Size, string Sha256)> CopyAsync(Stream content, Stream target, CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (piece, size, read) = (new byte[PieceLength], 0, 0);
        while ((read = await content.ReadAsync(piece, ct)) > 0)
        {
            size += read;
            if (size > ReceiveProof.MaxBytes)
                throw new InvalidFieldsException([new(File, "FILE_TOO_LARGE", ReceiveProof.MaxBytes)]);
            hash.AppendData(piece, 0, read);
            await target.WriteAsync(piece.AsMemory(0, read), ct);
        }

        return size == 0
            ? throw new InvalidFieldsException([new(File, "REQUIRED")])
            : (size, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
