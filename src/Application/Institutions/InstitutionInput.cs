using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Institutions;

namespace JippApi.Application.Institutions;

/// <summary>An institution.</summary>
public sealed record InstitutionInput
{
    /// <summary>Official name of the institution.</summary>
    public string? Name { get; init; }

    /// <summary>Common abbreviation.</summary>
    public string? ShortName { get; init; }

    /// <summary>Kind of institution.</summary>
    public InstitutionKind? Kind { get; init; }

    /// <summary>
    /// Kemendagri code of the region served. Governments, their parts and regional enterprises have one, ministries
    /// have none. It lies in the region of the parent.
    /// </summary>
    public string? RegionCode { get; init; }

    /// <summary>Id of the parent institution.</summary>
    public Guid? ParentId { get; init; }

    /// <summary>Address of the public website.</summary>
    public string? Website { get; init; }

    /// <summary>Returns the current content, the base of a merge patch.</summary>
    public static InstitutionInput Of(Institution institution) =>
        new()
        {
            Name = institution.Name,
            ShortName = institution.ShortName,
            Kind = institution.Kind,
            RegionCode = institution.RegionCode,
            ParentId = institution.ParentId?.Value,
            Website = institution.Website,
        };

    internal InstitutionDetails ToDetails() =>
        new(Name!.Trim(), ShortName?.Trim(), Kind!.Value, RegionCode, ParentId is { } parent ? new(parent) : null, Website);
}

internal sealed class InstitutionInputValidator : AbstractValidator<InstitutionInput>
{
    public InstitutionInputValidator()
    {
        RuleFor(input => input.Name).Required().MaxLength(Institution.NameMaxLength);
        RuleFor(input => input.ShortName).MaxLength(Institution.ShortNameMaxLength);
        RuleFor(input => input.Kind).Present();
        RuleFor(input => input.RegionCode).RegionCode();
        FitsKind("REGION_NEEDED", (kind, code) => code is not null || !kind.IsRegional());
        FitsKind("REGION_NOT_ALLOWED", (kind, code) => code is null || !kind.IsNational());
        FitsKind("REGION_OF_ANOTHER_KIND", (kind, code) => code is null || kind.IsNational() || kind.Fits(code));
        RuleFor(input => input.Website).MaxLength(Institution.WebsiteMaxLength).WebAddress();
    }

    private void FitsKind(string fault, Func<InstitutionKind, string?, bool> fits) =>
        RuleFor(input => input.RegionCode)
            .Must((input, code) => fits(input.Kind!.Value, code))
            .When(input => input.Kind is not null && (input.RegionCode is null || Domain.Regions.RegionCode.IsValid(input.RegionCode)))
            .WithErrorCode(fault)
            .WithState(input => Code.Of(input.Kind!.Value));
}
