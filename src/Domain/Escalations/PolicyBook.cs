namespace JippApi.Domain.Escalations;

/// <summary>All policies together: which of them holds where.</summary>
public sealed class PolicyBook
{
    private const int ProvinceLength = 2;

    private readonly Dictionary<string, EscalationPolicy> ofProvinces;
    private readonly EscalationPolicy ofNation;

    /// <summary>The book of these policies, among them that of the nation.</summary>
    public PolicyBook(IReadOnlyCollection<EscalationPolicy> policies)
    {
        All = policies;
        ofNation = policies.Single(policy => policy.RegionCode is null);
        ofProvinces = policies.Where(policy => policy.RegionCode is not null).ToDictionary(policy => policy.RegionCode!);
    }

    /// <summary>All of them.</summary>
    public IReadOnlyCollection<EscalationPolicy> All { get; }

    /// <summary>The fewest days after which anybody hears of anything.</summary>
    public int FewestDays => All.Min(policy => policy.Levels[0].AfterDays);

    /// <summary>The policy that holds for an adopter of that region.</summary>
    public EscalationPolicy For(string? regionCode) =>
        regionCode is { Length: >= ProvinceLength } code ? ofProvinces.GetValueOrDefault(code[..ProvinceLength], ofNation) : ofNation;
}
