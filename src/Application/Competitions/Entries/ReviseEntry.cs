using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Competitions.Entries;
using MediatR;

namespace JippApi.Application.Competitions.Entries;

/// <summary>Changes an entry that is not submitted yet.</summary>
/// <param name="Id">The entry.</param>
/// <param name="ExpectedVersion">The version the caller read.</param>
/// <param name="Input">The new content; sections that it does not name stay.</param>
public sealed record ReviseEntry(Guid Id, int? ExpectedVersion, EntryInput Input) : IRequest<EntryDocument>;

/// <summary>Returns an entry's current content, the base of a merge patch.</summary>
public sealed record GetEntryInput(Guid Id, int? ExpectedVersion) : IRequest<EntryInput>;

internal sealed class ReviseEntryValidator : AbstractValidator<ReviseEntry>
{
    public ReviseEntryValidator() => RuleFor(command => command.Input).SetValidator(new EntryInputValidator());
}

internal sealed class ReviseEntryHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<ReviseEntry, EntryDocument>
{
    public async Task<EntryDocument> Handle(ReviseEntry command, CancellationToken ct)
    {
        var (input, found) = (command.Input, await EntryLookup.LoadOwnAsync(db, user, command.Id, command.ExpectedVersion, ct));
        var entry = found.Entry;
        var content = new EntryContent
        {
            Sections = input.SectionsOver(entry.Content.Sections),
            Files = await EntryReferences.FilesAsync(db, user, input.Files ?? [], entry.Content.Files, ct),
            VideoUrl = input.VideoUrl,
            InspiredBy = await EntryReferences.InspirationAsync(db, user, input.InspiredBy, ct),
            InspirationReason = string.IsNullOrWhiteSpace(input.InspirationReason) ? null : input.InspirationReason.Trim(),
        };

        entry.Revise(
            found.Competition,
            content,
            input.Group!.Trim(),
            input.Category?.Trim(),
            input.Theme?.Trim(),
            user.Caller!.Actor,
            clock.GetUtcNow()
        );

        await db.SaveChangesAsync(ct);
        return await EntryViews.DocumentAsync(db, found, ct);
    }
}

internal sealed class GetEntryInputHandler(IAppDb db, ICurrentUser user) : IRequestHandler<GetEntryInput, EntryInput>
{
    public async Task<EntryInput> Handle(GetEntryInput request, CancellationToken ct) =>
        EntryInput.Of((await EntryLookup.LoadOwnAsync(db, user, request.Id, request.ExpectedVersion, ct)).Entry);
}
