namespace JippApi.Domain.Access;

/// <summary>The editable description of a partner client.</summary>
/// <param name="Name">The name of the system.</param>
/// <param name="Contact">The e-mail address of the team that runs it, never of a person.</param>
/// <param name="Scopes">The permissions it may be issued, such as <c>innovations:write</c>.</param>
/// <param name="Source">The ministry's list it maintains; it may write records of no other source.</param>
/// <param name="RateClass">The code of the rate class that limits its requests.</param>
public sealed record ClientDetails(
    string Name,
    string Contact,
    IReadOnlyList<string> Scopes,
    Innovations.InnovationSource? Source,
    string RateClass
);
