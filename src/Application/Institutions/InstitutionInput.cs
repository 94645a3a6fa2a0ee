using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Institutions;

namespace JippApi.Application.Institutions;

/// <summary>What is said about an institution.</summary>
public sealed record InstitutionInput
{
    /// <summary>Official name.</summary>
    public string? Name { get; init; }

    /// <summary>Abbreviation by which it is known.</summary>
    public string? ShortName { get; init; }

    /// <summary>What it is.</summary>
    public InstitutionKind? Kind { get; init; }

    /// <summary>Kemendagri code of the region it serves.</summary>
    public string? RegionCode { get; init; }

    /// <summary>Id of the institution it is part of.</summary>
    public Guid? ParentId { get; init; }

    /// <summary>Its public address.</summary>
    public string? Website { get; init; }

    /// <summary>What has been said so far, as the starting point of a merge patch.</summary>
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
        RuleFor(input => input.Name).Required().AtMost(Institution.NameMaxLength);
        RuleFor(input => input.ShortName).AtMost(Institution.ShortNameMaxLength);
        RuleFor(input => input.Kind).Present();
        RuleFor(input => input.RegionCode)
            .Must(code => code is null || Domain.Regions.RegionCode.IsValid(code))
            .WithErrorCode("NOT_A_REGION_CODE");
        RuleFor(input => input.Website).AtMost(Institution.WebsiteMaxLength).WebAddress();
    }
}
