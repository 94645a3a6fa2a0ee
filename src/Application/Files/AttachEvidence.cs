using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Files;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Files;

/// <summary>A piece of evidence to attach.</summary>
public sealed record EvidenceInput
{
    /// <summary>Id of a file the caller uploaded and completed.</summary>
    public Guid? FileId { get; init; }

    /// <summary>Kind of evidence.</summary>
    public EvidenceKind? Kind { get; init; }

    /// <summary>Caption of the file.</summary>
    public string? Caption { get; init; }
}

/// <summary>Attaches a file as evidence.</summary>
public sealed record AttachEvidence(EvidenceParent Parent, EvidenceInput Input) : IRequest<EvidenceItem>;

internal sealed class AttachEvidenceValidator : AbstractValidator<AttachEvidence>
{
    public AttachEvidenceValidator() => RuleFor(command => command.Input).SetValidator(new EvidenceInputValidator());
}

internal sealed class EvidenceInputValidator : AbstractValidator<EvidenceInput>
{
    public EvidenceInputValidator()
    {
        RuleFor(input => input.FileId).Present();
        RuleFor(input => input.Kind).Present();
        RuleFor(input => input.Caption).MaxLength(Evidence.CaptionMaxLength);
    }
}

internal sealed class AttachEvidenceHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<AttachEvidence, EvidenceItem>
{
    public async Task<EvidenceItem> Handle(AttachEvidence command, CancellationToken ct)
    {
        await EvidenceParents.RequireAttachableAsync(db, user, command.Parent, ct);
        await EvidenceParents.RequireNotAcceptedAsync(db, command.Parent, ct);
        var file = await OwnFileAsync(command.Input.FileId!.Value, ct);
        FileRules.AttachedOnce.Require(!await db.Evidence.About(command.Parent).AnyAsync(e => e.FileId == file.Id, ct));

        var evidence = Evidence.Attach(
            file,
            command.Parent,
            command.Input.Kind!.Value,
            command.Input.Caption?.Trim(),
            user.Id,
            clock.GetUtcNow()
        );

        db.Evidence.Add(evidence);
        await db.SaveChangesAsync(ct);
        return EvidenceItem.Of(evidence, file);
    }

    /// <summary>
    /// Returns a file of the caller. Attaching somebody else's file would disclose it to people it was not meant for.
    /// </summary>
    private async Task<StoredFile> OwnFileAsync(Guid id, CancellationToken ct)
    {
        var (key, me) = (new StoredFileId(id), user.Id);
        return await db.Files.AsNoTracking().SingleOrDefaultAsync(f => f.Id == key && f.UploadedBy == me && !f.IsDelivery, ct)
            ?? throw new InvalidFieldsException([new("/fileId", "UNKNOWN_FILE", id)]);
    }
}
