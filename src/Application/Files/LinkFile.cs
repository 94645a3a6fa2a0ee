using FluentValidation;
using JippApi.Application.Audit;
using JippApi.Application.Common;
using JippApi.Domain.Files;
using MediatR;

namespace JippApi.Application.Files;

/// <summary>Gives an address by which a file can be read for some minutes without a token.</summary>
/// <param name="Id">The file.</param>
/// <param name="Minutes">For how long; <see cref="DefaultMinutes"/> when left out.</param>
public sealed record LinkFile(Guid Id, int? Minutes) : IRequest<LinkedFile>
{
    /// <summary>For how long when nobody says.</summary>
    public const int DefaultMinutes = 15;

    /// <summary>For how long at most.</summary>
    public const int MaxMinutes = 60;

    /// <summary>Longest text of a link.</summary>
    public const int TextMaxLength = FileLink.MaxLength;
}

/// <summary>An address by which a file can be read without a token.</summary>
/// <param name="Href">The address.</param>
/// <param name="ExpiresAt">Until when it is good.</param>
public sealed record LinkedFile(string Href, DateTimeOffset ExpiresAt);

internal sealed class LinkFileValidator : AbstractValidator<LinkFile>
{
    public LinkFileValidator() => RuleFor(command => command.Minutes).Within(1, LinkFile.MaxMinutes);
}

internal sealed class LinkFileHandler(IAppDb db, ICurrentUser user, IServerKeys keys, TimeProvider clock)
    : IRequestHandler<LinkFile, LinkedFile>
{
    public async Task<LinkedFile> Handle(LinkFile command, CancellationToken ct)
    {
        var file = await db.ReadFileAsync(user, command.Id, ct);
        FileRules.IsReady.Require(file.Status == FileStatus.Ready);

        var expiresAt = DateTimeOffset.FromUnixTimeSeconds(
            clock.GetUtcNow().AddMinutes(command.Minutes ?? LinkFile.DefaultMinutes).ToUnixTimeSeconds()
        );
        var link = new FileLink(file.Id, expiresAt, user.Id);

        db.Note(new AuditNote("FILE_LINKED", "file", file.Id.Value.ToString()));
        await db.SaveChangesAsync(ct);
        return new($"{FileLinks.Of(file.Id, file.Status).Content}?link={link.Sign(keys.FileLinks)}", expiresAt);
    }
}
