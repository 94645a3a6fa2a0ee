using System.Text.Json;
using AutoMapper;
using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Institutions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Institutions;

/// <summary>Changes an institution.</summary>
public sealed record ReviseInstitution(Guid Id, int? ExpectedVersion, InstitutionInput Input) : IRequest<InstitutionItem>;

/// <summary>Returns an institution's current content, the base of a merge patch.</summary>
public sealed record GetInstitutionInput(Guid Id, int? ExpectedVersion) : IRequest<InstitutionInput>;

internal sealed class ReviseInstitutionValidator : AbstractValidator<ReviseInstitution>
{
    public ReviseInstitutionValidator() => RuleFor(command => command.Input).SetValidator(new InstitutionInputValidator());
}

internal sealed class ReviseInstitutionHandler(IAppDb db, ICurrentUser user, IMapper mapper, TimeProvider clock)
    : IRequestHandler<ReviseInstitution, InstitutionItem>
{
    public Task<InstitutionItem> Handle(ReviseInstitution command, CancellationToken ct) =>
        db.InTransactionAsync(() => ReviseAsync(command, ct), ct);

    private async Task<InstitutionItem> ReviseAsync(ReviseInstitution command, CancellationToken ct)
    {
        var institution = await InstitutionLookup.LoadInstitutionAsync(db, user, mapper, command.Id, command.ExpectedVersion, ct);
        var (details, now) = (command.Input.ToDetails(), clock.GetUtcNow());
        var ancestors = await InstitutionReferences.RequireReferencesAsync(db, command.Input, institution, ct);
        await InstitutionReach.RequireWithinReachAsync(db, user, details, institution, ct);
        await InstitutionReferences.RequireUniqueAsync(db, command.Input, institution, ct);
        await InstitutionReach.RequireNoRolesAsync(db, institution, details, now, ct);

        institution.Revise(details, ancestors, now, await InstitutionReferences.LevelsBelowAsync(db, institution.Id, ct));

        await db.SaveChangesAsync(ct);
        return mapper.Map<InstitutionItem>(institution);
    }
}

internal sealed class GetInstitutionInputHandler(IAppDb db, ICurrentUser user, IMapper mapper)
    : IRequestHandler<GetInstitutionInput, InstitutionInput>
{
    public async Task<InstitutionInput> Handle(GetInstitutionInput request, CancellationToken ct) =>
        InstitutionInput.Of(await InstitutionLookup.LoadInstitutionAsync(db, user, mapper, request.Id, request.ExpectedVersion, ct));
}

internal static class InstitutionLookup
{
    /// <summary>Loads an institution for update, checking the version the caller read.</summary>
    public static async Task<Institution> LoadInstitutionAsync(
        IAppDb db,
        ICurrentUser user,
        IMapper mapper,
        Guid id,
        int? expectedVersion,
        CancellationToken ct
    )
    {
        var key = new InstitutionId(id);
        var institution =
            await db
                .Institutions.Where(i => i.Id == key)
                .Within(user.Caller!.ReachOf(Permissions.WriteInstitutions), db)
                .SingleOrDefaultAsync(ct)
            ?? (
                await db.Institutions.AnyAsync(i => i.Id == key, ct)
                    ? throw new ForbiddenException(Permissions.WriteInstitutions)
                    : throw new NotFoundException(nameof(Institution))
            );
        if (expectedVersion is null || expectedVersion == institution.Version)
            return institution;

        var item = mapper.Map<InstitutionItem>(institution);
        throw new StaleVersionException(
            institution.Version,
            JsonSerializer.Serialize(item, InstitutionJson.Readable.InstitutionItem),
            null
        );
    }
}
