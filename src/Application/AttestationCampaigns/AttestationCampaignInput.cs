using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.AttestationCampaigns;
using JippApi.Domain.Innovations;

namespace JippApi.Application.AttestationCampaigns;

/// <summary>A campaign that asks owners whether their innovations still run.</summary>
public sealed record AttestationCampaignInput
{
    /// <summary>Title by which owners and hubs know the campaign.</summary>
    public string? Title { get; init; }

    /// <summary>Last day (WIB) on which owners can answer, 7 to 366 days ahead; omit for 60 days ahead.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Codes of the regions asked about, each with all that lies in it; omit for the whole nation.</summary>
    public IReadOnlyList<string>? Regions { get; init; }

    /// <summary>Lists that have the innovation, any of them; omit for all innovations.</summary>
    public IReadOnlyList<InnovationSource>? Sources { get; init; }

    /// <summary>Existence that the records show now; omit to ask about all.</summary>
    public IReadOnlyList<Existence>? Existences { get; init; }

    /// <summary>Freshness of the confirmation; omit to ask about all.</summary>
    public IReadOnlyList<Freshness>? Freshness { get; init; }

    /// <summary>Share of the answers, in per cent, that a second person has to look at; omit for none.</summary>
    public int? SampleShare { get; init; }

    internal AttestationScope ToScope() =>
        new()
        {
            Regions = [.. (Regions ?? []).Distinct().Order(StringComparer.Ordinal)],
            Sources = [.. (Sources ?? []).Distinct().Order()],
            Existences = [.. (Existences ?? []).Distinct().Order()],
            Freshness = [.. (Freshness ?? []).Distinct().Order()],
        };
}

internal sealed class AttestationCampaignInputValidator : AbstractValidator<AttestationCampaignInput>
{
    public AttestationCampaignInputValidator()
    {
        RuleFor(input => input.Title).Required().MaxLength(AttestationCampaign.TitleMaxLength);
        RuleFor(input => input.Regions).MaxItems(AttestationScope.MaxRegions);
        RuleForEach(input => input.Regions).Required();
        RuleForEach(input => input.Regions).RegionCode();
        RuleFor(input => input.Sources).MaxItems(Enum.GetValues<InnovationSource>().Length);
        RuleFor(input => input.Existences).MaxItems(Enum.GetValues<Existence>().Length);
        RuleFor(input => input.Freshness).MaxItems(Enum.GetValues<Freshness>().Length);
        RuleFor(input => input.SampleShare).Within(0, AttestationCampaign.WholePercent);
    }
}
