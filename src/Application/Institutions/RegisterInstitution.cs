using AutoMapper;
using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Institutions;
using MediatR;

namespace JippApi.Application.Institutions;

/// <summary>Adds an institution.</summary>
public sealed record RegisterInstitution(InstitutionInput Input) : IRequest<InstitutionItem>;

internal sealed class RegisterInstitutionValidator : AbstractValidator<RegisterInstitution>
{
    public RegisterInstitutionValidator() => RuleFor(command => command.Input).SetValidator(new InstitutionInputValidator());
}

internal sealed class RegisterInstitutionHandler(IAppDb db, ICurrentUser user, IMapper mapper, TimeProvider clock)
    : IRequestHandler<RegisterInstitution, InstitutionItem>
{
    public Task<InstitutionItem> Handle(RegisterInstitution command, CancellationToken ct) =>
        db.InTransactionAsync(() => RegisterAsync(command, ct), ct);

    private async Task<InstitutionItem> RegisterAsync(RegisterInstitution command, CancellationToken ct)
    {
        var ancestors = await InstitutionReferences.RequireReferencesAsync(db, command.Input, null, ct);
        var details = command.Input.ToDetails();
        if (!InstitutionReach.IsPartOfOwnGovernment(user.Caller!, details, ancestors))
            await InstitutionReach.RequireWithinReachAsync(db, user, details, null, ct);
        await InstitutionReferences.RequireUniqueAsync(db, command.Input, null, ct);

        var institution = Institution.Register(details, ancestors, clock.GetUtcNow());

        db.Institutions.Add(institution);
        await db.SaveChangesAsync(ct);
        return mapper.Map<InstitutionItem>(institution);
    }
}
