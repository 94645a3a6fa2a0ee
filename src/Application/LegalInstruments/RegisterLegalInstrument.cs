using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Places;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutionalisation;
using JippApi.Domain.Institutions;
using JippApi.Domain.LegalInstruments;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.LegalInstruments;

/// <summary>A legal instrument (<i>dasar hukum</i>) to register.</summary>
[CheckedBy(typeof(RegisterLegalInstrument))]
public sealed record LegalInstrumentInput
{
    /// <summary>The institution that issued it.</summary>
    public Guid? IssuerId { get; init; }

    /// <summary>Kind of legal instrument; it must be one that the issuer can issue.</summary>
    public LegalInstrument? Kind { get; init; }

    /// <summary>Title of the document.</summary>
    public string? Title { get; init; }

    /// <summary>Number of the document.</summary>
    public string? Number { get; init; }

    /// <summary>The day on which it was enacted; not in the future.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>First day on which it is in force; omit when that is the day of its date.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Last day on which it is in force; omit when it has no end.</summary>
    public DateOnly? ExpiresOn { get; init; }

    /// <summary>Web address at which it is published.</summary>
    public string? Reference { get; init; }

    /// <summary>
    /// Ids of the published innovations that rest on it: those of the issuer, of its parts and of its regional government.
    /// </summary>
    public IReadOnlyList<Guid>? InnovationIds { get; init; }

    internal LegalInstrumentDetails ToDetails() =>
        new()
        {
            Kind = Kind!.Value,
            Title = Title!.Trim(),
            Number = Number!.Trim(),
            Date = Date!.Value,
            ValidFrom = ValidFrom,
            ExpiresOn = ExpiresOn,
            Reference = Reference?.Trim(),
        };
}

/// <summary>Registers a legal instrument for the institution that issued it.</summary>
public sealed record RegisterLegalInstrument(LegalInstrumentInput Input) : IRequest<LegalInstrumentView>;

internal sealed class RegisterLegalInstrumentValidator : AbstractValidator<RegisterLegalInstrument>
{
    private const int FirstYear = 1945;
    private const int LastYear = 2999;

    public RegisterLegalInstrumentValidator()
    {
        RuleFor(command => command.Input.IssuerId).Present();
        RuleFor(command => command.Input.Kind).Present();
        RuleFor(command => command.Input.Title).Required().MaxLength(RegisteredInstrument.TitleMaxLength);
        RuleFor(command => command.Input.Title).WithoutIdentityNumber();
        RuleFor(command => command.Input.Number).Required().MaxLength(RegisteredInstrument.NumberMaxLength);
        RuleFor(command => command.Input.Number).WithoutIdentityNumber();
        RuleFor(command => command.Input.Date).Present();
        RuleFor(command => command.Input.Date).Within(FirstYear, LastYear);
        RuleFor(command => command.Input.ValidFrom).Within(FirstYear, LastYear);
        RuleFor(command => command.Input.ExpiresOn).Within(FirstYear, LastYear);
        RuleFor(command => command.Input.Reference).MaxLength(RegisteredInstrument.ReferenceMaxLength).WebAddress();
        RuleFor(command => command.Input.Reference).WithoutIdentityNumber();
        RuleFor(command => command.Input.InnovationIds).Filled().MaxItems(RegisteredInstrument.MaxInnovations);
        RuleFor(command => command.Input.InnovationIds)
            .Must(ids => ids is null || ids.Distinct().Count() == ids.Count)
            .WithErrorCode("REPEATED");
    }
}

internal sealed class RegisterLegalInstrumentHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<RegisterLegalInstrument, LegalInstrumentView>
{
    public async Task<LegalInstrumentView> Handle(RegisterLegalInstrument command, CancellationToken ct)
    {
        var issuer = await InstitutionTree.InstitutionWithAncestorsAsync(db, new(command.Input.IssuerId!.Value), ct);
        if (issuer.Count == 0)
            throw new InvalidFieldsException([new("/issuerId", "UNKNOWN_INSTITUTION", command.Input.IssuerId)]);
        await InstrumentAccess.RequireOfIssuerAsync(db, user, issuer[0].Id, ct);
        var named = await NamedAsync(command.Input.InnovationIds!, ct);

        var instrument = RegisteredInstrument.Register(command.Input.ToDetails(), issuer, named, user.Caller!.Actor, clock.GetUtcNow());

        return await db.InTransactionAsync(
            async () =>
            {
                await db.LockAsync($"legal-instruments-{instrument.IssuerId.Value:N}", ct);
                await RequireNewAsync(instrument.IssuerId, command.Input.ToDetails(), ct);
                db.LegalInstruments.Add(instrument);
                await db.SaveChangesAsync(ct);
                return LegalInstrumentView.Of(instrument);
            },
            ct
        );
    }

    private async Task RequireNewAsync(InstitutionId issuer, LegalInstrumentDetails details, CancellationToken ct)
    {
        var ofThatDay = await db
            .LegalInstruments.AsNoTracking()
            .Where(i => i.IssuerId == issuer && i.Kind == details.Kind && i.Date == details.Date)
            .Where(i => i.Status == LegalInstrumentStatus.Claimed || i.Status == LegalInstrumentStatus.Accepted)
            .ToListAsync(ct);
        LegalInstrumentRules.RegisteredOnce.Require(!ofThatDay.Exists(known => known.IsDocument(details)));
    }

    /// <summary>Returns the innovations, which must be published: an accepted instrument shows anybody what it names.</summary>
    private async Task<IReadOnlyList<NamedInnovation>> NamedAsync(IReadOnlyList<Guid> ids, CancellationToken ct)
    {
        List<InnovationId> keys = [.. ids.Select(id => new InnovationId(id))];
        var owners = await db
            .Innovations.Where(i => keys.Contains(i.Id) && i.Publication == Publication.Published)
            .ToDictionaryAsync(i => i.Id, i => i.OwnerId, ct);
        List<Fault> unknown =
        [
            .. keys.Index()
                .Where(key => !owners.ContainsKey(key.Item))
                .Select(key => new Fault($"/innovationIds/{key.Index}", "UNKNOWN_INNOVATION", key.Item.Value)),
        ];
        if (unknown.Count > 0)
            throw new InvalidFieldsException(unknown);

        Dictionary<InstitutionId, IReadOnlyList<Institution>> chains = [];
        foreach (var owner in owners.Values.OfType<InstitutionId>().Distinct())
            chains[owner] = await InstitutionTree.InstitutionWithAncestorsAsync(db, owner, ct);
        return [.. keys.Select(key => new NamedInnovation(key, owners[key] is { } owner ? chains[owner] : []))];
    }
}
