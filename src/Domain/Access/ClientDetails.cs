namespace JippApi.Domain.Access;

/// <summary>What people may say and change about a partner's system.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Contact">E-mail address of the team that runs it, not of a person.</param>
/// <param name="Scopes">What it may do, e.g. <c>innovations:write</c>.</param>
/// <param name="Source">The ministry's list that it keeps; what it writes must come from there.</param>
/// <param name="RateClass">How often it may ask: code of a rate class.</param>
public sealed record ClientDetails(
    string Name,
    string Contact,
    IReadOnlyList<string> Scopes,
    Innovations.InnovationSource? Source,
    string RateClass
);
