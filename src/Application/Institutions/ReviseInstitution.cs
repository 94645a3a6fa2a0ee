using AutoMapper;
using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Institutions;
using MediatR;

namespace JippApi.Application.Institutions;

/// <summary>Changes what is known about an institution.</summary>
public sealed record ReviseInstitution(Guid Id, int? ExpectedVersion, InstitutionInput Input) : IRequest<InstitutionItem>;

/// <summary>What is known about an institution now: the starting point of a merge patch.</summary>
public sealed record GetInstitutionInput(Guid Id, int? ExpectedVersion) : IRequest<InstitutionInput>;

internal sealed class ReviseInstitutionValidator : AbstractValidator<ReviseInstitution>
{
    public ReviseInstitutionValidator() => RuleFor(command => command.Input).SetValidator(new InstitutionInputValidator());
}

internal sealed class ReviseInstitutionHandler(IAppDb db, IMapper mapper, TimeProvider clock) : IRequestHandler<ReviseInstitution, InstitutionItem>
{
    public async Task<InstitutionItem> Handle(ReviseInstitution command, CancellationToken ct)
    {
        var institution = await db.LoadInstitutionAsync(mapper, command.Id, command.ExpectedVersion, ct);
        var ancestors = await db.RequireReferencesAsync(command.Input, institution.Id, ct);

        institution.Revise(command.Input.ToDetails(), ancestors, clock.GetUtcNow(), await db.LevelsBelowAsync(institution.Id, ct));

        await db.SaveChangesAsync(ct);
        return mapper.Map<InstitutionItem>(institution);
    }
}

internal sealed class GetInstitutionInputHandler(IAppDb db, IMapper mapper) : IRequestHandler<GetInstitutionInput, InstitutionInput>
{
    public async Task<InstitutionInput> Handle(GetInstitutionInput request, CancellationToken ct) =>
        InstitutionInput.Of(await db.LoadInstitutionAsync(mapper, request.Id, request.ExpectedVersion, ct));
}

internal static class InstitutionLookup
{
    /// <summary>For a change: only while it has the version that the caller read.</summary>
    public static async Task<Institution> LoadInstitutionAsync(this IAppDb db, IMapper mapper, Guid id, int? expectedVersion, CancellationToken ct)
    {
        var institution = await db.Institutions.FindAsync([new InstitutionId(id)], ct) ?? throw new NotFoundException(nameof(Institution));
        if (expectedVersion is null || expectedVersion == institution.Version) return institution;

        var item = mapper.Map<InstitutionItem>(institution);
        throw new StaleVersionException(institution.Version, JippJson.Text(item, JippJson.Readable.InstitutionItem), null);
    }
}
