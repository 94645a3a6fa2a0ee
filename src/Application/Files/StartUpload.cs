using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Files;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Files;

/// <summary>A file to upload.</summary>
public sealed record UploadInput
{
    /// <summary>Name of the file: no path, with an extension that matches the media type.</summary>
    public string? Name { get; init; }

    /// <summary>Media type; one of the accepted ones, in any letter case and with or without parameters.</summary>
    public string? ContentType { get; init; }

    /// <summary>Size in bytes.</summary>
    public long? Size { get; init; }

    /// <summary>SHA-256 of the content in 64 hexadecimal digits; omit when not yet known.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Who may read the file.</summary>
    public FileClassification? Classification { get; init; }
}

/// <summary>Starts the upload of a file.</summary>
public sealed record StartUpload(UploadInput Input) : IRequest<FileItem>;

internal sealed class StartUploadValidator : AbstractValidator<StartUpload>
{
    public StartUploadValidator(FilePolicy policy) => RuleFor(command => command.Input).SetValidator(new UploadInputValidator(policy));
}

internal sealed class UploadInputValidator : AbstractValidator<UploadInput>
{
    public UploadInputValidator(FilePolicy policy)
    {
        RuleFor(input => input.Name)
            .Cascade(CascadeMode.Stop)
            .Required()
            .MaxLength(FileName.MaxLength)
            .Must(name => FileName.IsAcceptable(FileName.Clean(name!)))
            .WithErrorCode("NOT_A_FILE_NAME")
            .Must((input, name) => FileType.Find(input.ContentType, name)?.HasExtensionOf(FileName.Clean(name!)) != false)
            .WithErrorCode("EXTENSION_DIFFERS")
            .WithState(input => string.Join(", ", FileType.Find(input.ContentType, input.Name)?.Extensions ?? []));
        RuleFor(input => input.ContentType).Required();
        RuleFor(input => input.ContentType)
            .Bound(
                new() { Allowed = [.. FileType.All.Select(type => type.MediaType)] },
                (input, type) => type is null || FileType.Find(type, input.Name) is not null,
                "TYPE_NOT_ACCEPTED"
            )
            .WithState(_ => string.Join(", ", FileType.All.Select(type => type.MediaType)));
        RuleFor(input => input.Size).Present();
        RuleFor(input => input.Size)
            .Bound(new() { Minimum = 1 }, size => size is null or > 0, "OUT_OF_RANGE")
            .WithState(_ => $"1–{policy.MaxBytes}");
        RuleFor(input => input.Size)
            .Bound(new() { Maximum = policy.MaxBytes }, size => size is null || size <= policy.MaxBytes, "FILE_TOO_LARGE")
            .WithState(_ => policy.MaxBytes);
        RuleFor(input => input.Sha256).Shaped(Hashes.Form + "$", Hashes.IsSha256, "NOT_A_HASH");
        RuleFor(input => input.Classification).Present();
    }
}

internal sealed class StartUploadHandler(IAppDb db, ICurrentUser user, FilePolicy policy, TimeProvider clock)
    : IRequestHandler<StartUpload, FileItem>
{
    public async Task<FileItem> Handle(StartUpload command, CancellationToken ct)
    {
        var (input, now, by) = (command.Input, clock.GetUtcNow(), user.Id);
        var unfinished = await db.Files.CountAsync(f => f.UploadedBy == by && f.Status == FileStatus.Uploading && f.ExpiresAt > now, ct);
        FileRules.UnfinishedWithinLimit.Require(unfinished < policy.MaxUnfinished);

        var file = StoredFile.Announce(
            FileName.Clean(input.Name!),
            FileType.Find(input.ContentType, input.Name)!,
            input.Size!.Value,
            input.Sha256?.ToLowerInvariant(),
            input.Classification!.Value,
            by,
            now,
            now.AddHours(policy.UploadHours)
        );

        db.Files.Add(file);
        await db.SaveChangesAsync(ct);
        return FileItem.Of(file);
    }
}
