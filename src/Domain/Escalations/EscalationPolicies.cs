namespace JippApi.Domain.Escalations;

/// <summary>All escalation policies, looked up by region.</summary>
public sealed class EscalationPolicies
{
    private const int ProvinceLength = 2;

    private readonly Dictionary<string, EscalationPolicy> ofProvinces;
    private readonly EscalationPolicy ofNation;

    public EscalationPolicies(IReadOnlyCollection<EscalationPolicy> policies)
    {
        All = policies;
        ofNation = policies.Single(policy => policy.RegionCode is null);
        ofProvinces = policies.Where(policy => policy.RegionCode is not null).ToDictionary(policy => policy.RegionCode!);
    }

    public IReadOnlyCollection<EscalationPolicy> All { get; }

    /// <summary>The smallest number of days after which any policy notifies anyone.</summary>
    public int FirstNotificationAfterDays => All.Min(policy => policy.Levels[0].AfterDays);

    /// <summary>Returns the policy that applies to an adopter in a region.</summary>
    public EscalationPolicy For(string? regionCode) =>
        regionCode is { Length: >= ProvinceLength } code ? ofProvinces.GetValueOrDefault(code[..ProvinceLength], ofNation) : ofNation;
}
