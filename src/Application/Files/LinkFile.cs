using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Audit;
using JippApi.Application.Common;
using JippApi.Domain.Files;
using MediatR;

namespace JippApi.Application.Files;

/// <summary>Creates a temporary address from which a file can be read without a token.</summary>
/// <param name="Id">The file.</param>
/// <param name="Minutes">Minutes until the address expires; <see cref="DefaultMinutes"/> when omitted.</param>
public sealed record LinkFile(Guid Id, int? Minutes) : IRequest<LinkedFile>
{
    /// <summary>Default lifetime in minutes.</summary>
    public const int DefaultMinutes = 15;

    /// <summary>Maximum lifetime in minutes.</summary>
    public const int MaxMinutes = 60;

    /// <summary>Maximum length of a link.</summary>
    public const int TextMaxLength = FileLink.MaxLength;
}

/// <summary>A temporary address from which a file can be read without a token.</summary>
/// <param name="Href">The address.</param>
/// <param name="ExpiresAt">When the address expires.</param>
public sealed record LinkedFile(string Href, DateTimeOffset ExpiresAt);

internal sealed class LinkFileValidator : AbstractValidator<LinkFile>
{
    public LinkFileValidator() => RuleFor(command => command.Minutes).Within(1, LinkFile.MaxMinutes);
}

internal sealed class LinkFileHandler(IAppDb db, ICurrentUser user, IShownFiles others, IServerKeys keys, TimeProvider clock)
    : IRequestHandler<LinkFile, LinkedFile>
{
    public async Task<LinkedFile> Handle(LinkFile command, CancellationToken ct)
    {
        var file = await FileLookup.ReadFileAsync(db, user, command.Id, others, ct);
        FileRules.IsReady.Require(file.Status == FileStatus.Ready);

        var expiresAt = DateTimeOffset.FromUnixTimeSeconds(
            clock.GetUtcNow().AddMinutes(command.Minutes ?? LinkFile.DefaultMinutes).ToUnixTimeSeconds()
        );
        var link = new FileLink(file.Id, expiresAt, user.Id);

        db.AddAuditEvent(new PendingAuditEvent("FILE_LINKED", "file", file.Id.Value.ToString()));
        await db.SaveChangesAsync(ct);
        return new($"{FileLinks.Of(file.Id, file.Status).Content}?link={link.Sign(keys.FileLinks)}", expiresAt);
    }
}
